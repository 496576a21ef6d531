package org.pacta.workflows.engine;

import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which a name of the code becomes a name of the contract: job types, messages, public events. */
public final class ContractName {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private ContractName() {}

    public static String of(Class<?> type) {
        return of(type.getSimpleName());
    }

    /** {@code VoteRecorded}, or as it is stored {@code deliberation.VoteRecorded} → {@code vote-recorded}. */
    public static String of(String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        return HUMP.matcher(simple).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
