package org.pacta.domain.deadline;

import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;
import org.pacta.domain.deadline.DeadlineEvent.ClockExtended;
import org.pacta.domain.deadline.DeadlineEvent.ClockInterrupted;
import org.pacta.domain.deadline.DeadlineEvent.ClockRestarted;
import org.pacta.domain.deadline.DeadlineEvent.ClockResumed;
import org.pacta.domain.deadline.DeadlineEvent.ClockSuspended;

/** What happened to a clock, as a fact with the end that came out of it. */
final class Change {

    private Change() {}

    static DeadlineEvent of(DeadlineId id, ClockChange change, RunningClock after) {
        var ground = change.ground();
        return switch (change) {
            case Suspended c -> new ClockSuspended(id, ground, c.on());
            case Interrupted c -> new ClockInterrupted(id, ground, c.on());
            case Resumed c -> new ClockResumed(id, ground, end(after), c.on());
            case Restarted c -> new ClockRestarted(id, ground, end(after), c.on());
            case Extended c -> new ClockExtended(id, ground, c.by().period(), c.base(), end(after), c.on());
        };
    }

    private static RecordedDeadline end(RunningClock after) {
        return after.deadline().orElseThrow();
    }
}
