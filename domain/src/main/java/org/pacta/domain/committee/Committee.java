package org.pacta.domain.committee;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;

/**
 * A committee as the convention sets it up, for a meeting that one of its parties asks.
 *
 * @param kind as its clause names it: {@code pilotage}, {@code technique}…
 * @param title what the text calls it
 * @param parties those of the convention
 * @param conveners those that may ask a meeting
 * @param drafter writes the minutes
 * @param validator validates them; none where the text wants no validation
 */
public record Committee(
        String kind,
        String title,
        Set<Organisation> parties,
        Set<Organisation> conveners,
        Organisation drafter,
        @Nullable Organisation validator,
        Composition composition,
        OpinionDuty opinion) {

    public Committee {
        parties = new TreeSet<>(parties);
        conveners = new TreeSet<>(conveners);
    }
}
