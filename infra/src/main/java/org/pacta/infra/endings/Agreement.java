package org.pacta.infra.endings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.reconduction.PeriodTerms;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What was agreed, as far as it rules the end.
 *
 * @param periods what the text says about the end of a period; none before the entry into force
 */
record Agreement(
        ConventionTemplate template,
        List<Party> parties,
        @Nullable PeriodTerms periods) {

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
