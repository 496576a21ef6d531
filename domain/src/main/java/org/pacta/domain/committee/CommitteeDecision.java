package org.pacta.domain.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/**
 * What a committee decided, who does it, and by which day.
 *
 * @param about none is an ordinary decision, as in all that was recorded before kinds were told
 */
public record CommitteeDecision(
        SealedText what,
        Organisation owner,
        LocalDate dueOn,
        @Nullable DecisionKind about) {

    public CommitteeDecision {
        about = about == DecisionKind.ORDINARY ? null : about;
    }

    public CommitteeDecision(SealedText what, Organisation owner, LocalDate dueOn) {
        this(what, owner, dueOn, null);
    }

    /** What it is about. */
    public DecisionKind kind() {
        return about == null ? DecisionKind.ORDINARY : about;
    }
}
