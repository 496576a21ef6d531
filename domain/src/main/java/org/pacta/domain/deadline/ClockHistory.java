package org.pacta.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.deadline.ClockChange.Extended;

/** What happened to the clock of a deadline, in its order, and whether somebody still has to answer a recours gracieux. */
final class ClockHistory {

    private final List<PastChange> changes = new ArrayList<>();
    private int answered;

    void add(PastChange change) {
        changes.add(change);
    }

    /** {@code round}: which recours it was, the first one being 1. */
    void answered(int round) {
        answered = round;
    }

    void startAgain() {
        changes.clear();
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    List<ClockChange> changes() {
        return changes.stream().map(PastChange::change).toList();
    }

    boolean knows(Extended extension) {
        return changes.stream().anyMatch(past -> past.extendedBy(extension));
    }

    /** Why it was changed last. */
    Ground cause() {
        return changes.getLast().ground();
    }

    int recours() {
        return Math.toIntExact(
                changes.stream().filter(PastChange::lodgesRecours).count());
    }

    /** Nobody has answered the last recours gracieux in so many words; somebody still may. */
    boolean awaitsAnswer() {
        return answered < recours();
    }

    /** The ground of the recours gracieux that stopped it last, if one did. */
    Optional<Ground> openRecours() {
        return Optional.of(changes.getLast()).filter(PastChange::lodgesRecours).map(PastChange::ground);
    }
}
