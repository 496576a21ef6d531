package org.pacta.domain.cloture;

import java.util.Set;
import org.pacta.domain.shared.Organisation;

/**
 * What a clause wants of a party at the end.
 *
 * @param kind stable code of the duty
 * @param title what has to be done, French, verb first
 * @param clause where the text says so
 * @param others the parties to which it is owed
 */
public record EndDutyTerms(
        String kind,
        String title,
        String clause,
        Organisation owner,
        Set<Organisation> others,
        Set<String> obligations) {

    public EndDutyTerms {
        others = Set.copyOf(others);
        obligations = Set.copyOf(obligations);
    }
}
