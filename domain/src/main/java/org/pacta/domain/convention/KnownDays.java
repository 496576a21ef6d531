package org.pacta.domain.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.template.Effect;

/**
 * The days that follow from the one on which a convention is assumed to take effect.
 *
 * @param end last day of its first term, where its length is known
 * @param term address of the clause that gives the term
 */
record KnownDays(Effect starts, LocalDate effect, @Nullable LocalDate end, String term) {

    private static final String AFTER = "term-of:";

    /** When this trigger of a delay happens; null where nobody can tell yet. */
    @Nullable
    LocalDate of(String trigger) {
        return switch (trigger) {
            case "start" -> effect;
            case "signature", "last-signature" -> starts == Effect.LAST_SIGNATURE ? effect : null;
            case "notification" -> starts == Effect.NOTIFICATION ? effect : null;
            case "end", "term", "period-end" -> end;
            default -> runsOnFromTheTerm(trigger) ? end : null;
        };
    }

    private boolean runsOnFromTheTerm(String trigger) {
        return trigger.startsWith(AFTER)
                && Catalogue.line(trigger.substring(AFTER.length())).clause().equals(term);
    }
}
