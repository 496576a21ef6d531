package org.pacta.domain.signalement;

import java.util.Set;
import org.pacta.domain.shared.Organisation;

/**
 * What one clause says of something that a party tells the other.
 *
 * @param kind as the clause calls it: {@code cession}
 * @param title as it is shown
 * @param from who tells
 * @param to who is told, and says so
 * @param content what a document handed over with it has to say; nothing where there is none
 * @param sameGroupInFrance whether it is about a transfer, allowed to a company of the same group registered in France only
 * @param survives whether it binds without limit of time, after the end of the convention too
 * @param obligations those of the clause
 */
public record SignalTerms(
        String kind,
        String title,
        Organisation from,
        Organisation to,
        Set<String> content,
        boolean sameGroupInFrance,
        boolean survives,
        Set<String> obligations) {

    public SignalTerms {
        content = Set.copyOf(content);
        obligations = Set.copyOf(obligations);
    }
}
