package org.pacta.infra.screens.facts;

import java.util.List;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.step.ConventionFacts;

/** Everything that a person may read of one convention. */
public record ConventionFile(ConventionRow row, ConventionFacts facts, List<FactRow> history) {

    /** What happened to one of its acts: a deliberation, a signature… */
    public List<FactRow> of(String subject) {
        return history.stream().filter(fact -> fact.aggregate().equals(subject)).toList();
    }
}
