package org.pacta.domain.template;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a convention starts and when it ends.
 *
 * @param length the term where the text states it, else {@code lengthBlank} names the blank that gives it
 * @param capBlank the blank that gives the last possible day of the first term, whatever its length
 * @param clause the clause that says so
 */
public record Term(
        Effect effect,
        @Nullable Period length,
        @Nullable String lengthBlank,
        @Nullable String capBlank,
        Renewal renewal,
        Set<String> obligations,
        String clause) {

    public Term {
        Required.present("term: effect", effect);
        Required.present("term: renewal", renewal);
        Required.id("term: clause", clause);
        Required.that((length == null) != (lengthBlank == null), "term: expected either length or lengthBlank");
        Required.that(length == null || isPositive(length), "term: expected a length above zero, found " + length);
        obligations = InOrder.set(obligations);
    }

    private static boolean isPositive(Period length) {
        return !length.isNegative() && !length.isZero();
    }
}
