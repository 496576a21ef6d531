package org.pacta.domain.cloture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause that binds after the end.
 *
 * @param title as the clause is called
 * @param line the delay of the catalogue that says how long; none where it has no end of its own
 */
public record SurvivalTerms(
        String clause,
        String title,
        Lasting lasting,
        @Nullable String line,
        Set<String> obligations) {

    public SurvivalTerms {
        obligations = Set.copyOf(obligations);
    }

    /** How long a duty outlives its convention. */
    public enum Lasting {
        /** Until a day that the text gives. */
        UNTIL,
        /** Without any end. */
        UNLIMITED,
        /** As long as the right itself lasts, which its own law says. */
        OWN_TERM
    }
}
