package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.RECOURS_IS_RECEIVED_ONCE_LODGED;
import static org.pacta.domain.deadline.LegalDeadline.GRACIEUX_SILENCE;

import java.util.Optional;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.DeadlineEvent.RecoursGracieuxAnswered;
import org.pacta.domain.deadline.DeadlineEvent.RecoursGracieuxReceived;

/** A recours gracieux has a clock of its own: the silence that rejects it (CRPA L231-4; CJA R421-2). */
final class Recours {

    private Recours() {}

    static void requireSense(ClockChange change) {
        if (change instanceof Interrupted lodged)
            RECOURS_IS_RECEIVED_ONCE_LODGED.require(
                    !lodged.received().isBefore(lodged.on()),
                    FrenchDay.of(lodged.received()),
                    FrenchDay.of(lodged.on()));
    }

    /** What a change of the clock says of it, if anything; {@code round}: how many there were, this one included. */
    static Optional<DeadlineEvent> of(DeadlineId id, ClockChange change, int round, LocalCalendar calendar) {
        if (!change.ground().isRejectedBySilence()) return Optional.empty();
        return switch (change) {
            case Interrupted lodged ->
                Optional.of(new RecoursGracieuxReceived(
                        id, round, GRACIEUX_SILENCE.line().from(lodged.received(), calendar), lodged.received()));
            case Restarted answered -> Optional.of(new RecoursGracieuxAnswered(id, round, answered.on()));
            default -> Optional.empty();
        };
    }
}
