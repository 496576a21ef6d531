package org.pacta.infra.screens.words;

import java.util.Locale;

/** The one way in which a name of the code becomes a name of the contract. */
public final class Kebab {

    private Kebab() {}

    /** {@code deliberation.VoteRecorded} → {@code vote-recorded}. */
    public static String of(String storedType) {
        return storedType
                .substring(storedType.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
