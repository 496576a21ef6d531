package org.pacta.domain.controle;

import java.util.Set;
import org.pacta.domain.shared.Organisation;

/**
 * One kind of check that a clause allows.
 *
 * @param kind as the clause calls it: {@code audit}
 * @param title as it is shown
 * @param asker the party that may ask it
 * @param asked the party that has to help
 * @param obligations those of the clause
 */
public record ControlTerms(String kind, String title, Organisation asker, Organisation asked, Set<String> obligations) {

    public ControlTerms {
        obligations = Set.copyOf(obligations);
    }
}
