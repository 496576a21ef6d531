package org.pacta.infra.endings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pacta.domain.convention.Party;
import org.pacta.domain.reconduction.PeriodTerms;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What was agreed, as far as it rules the end.
 *
 * @param blanks blank id → the code that was put into it
 * @param effect first day of the first period
 * @param firstEnd its last day, as it was recorded at the entry into force
 */
record Agreement(
        ConventionTemplate template,
        List<Party> parties,
        Map<String, String> blanks,
        LocalDate effect,
        LocalDate firstEnd) {

    PeriodTerms periods() {
        return PeriodTerms.of(template, blanks, effect, firstEnd);
    }

    /** The party that carries the convention, first in its text. */
    Organisation lead() {
        var role = template.parties().getFirst().role();
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(Party::organisation)
                .findFirst()
                .orElseThrow();
    }
}
