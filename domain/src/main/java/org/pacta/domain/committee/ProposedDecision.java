package org.pacta.domain.committee;

import static org.pacta.domain.committee.CommitteeRule.DECISION_IS_WHOLE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** A decision as the minutes spell it, maybe not whole yet. */
public record ProposedDecision(
        SealedText what,
        @Nullable Organisation owner,
        @Nullable LocalDate dueOn,
        DecisionKind kind) {

    CommitteeDecision whole() {
        return new CommitteeDecision(what, DECISION_IS_WHOLE.present(owner), DECISION_IS_WHOLE.present(dueOn), kind);
    }
}
