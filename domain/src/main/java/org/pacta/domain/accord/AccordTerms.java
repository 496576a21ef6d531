package org.pacta.domain.accord;

import java.util.Set;
import org.pacta.domain.shared.Organisation;

/**
 * What one clause says of an agreement, as it stands for the party that asks for it.
 *
 * @param kind as the clause calls it: {@code communication}
 * @param title of the clause
 * @param asker the party that needs it
 * @param agreeing the party that has to agree
 * @param askerAgrees whether the asker's own agreement is needed too, and given by asking
 * @param obligations those of the clause
 */
public record AccordTerms(
        String kind,
        String title,
        Organisation asker,
        Organisation agreeing,
        boolean askerAgrees,
        Set<String> obligations) {

    public AccordTerms {
        obligations = Set.copyOf(obligations);
    }
}
