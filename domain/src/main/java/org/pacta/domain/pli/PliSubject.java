package org.pacta.domain.pli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, as its clause and its author fix it.
 *
 * @param article "16.2.2", as the text of the convention numbers it
 * @param title of the clause
 * @param delay left to the addressee, if any
 * @param effectOn the day that the letter itself names, if any
 * @param noIndemnity the article that excludes any indemnity, if one does
 * @param obligations those of the clause
 */
public record PliSubject(
        PliNature nature,
        String article,
        String title,
        @Nullable Period delay,
        @Nullable LocalDate effectOn,
        @Nullable String noIndemnity,
        Set<String> obligations) {

    public PliSubject {
        obligations = Set.copyOf(obligations);
    }
}
