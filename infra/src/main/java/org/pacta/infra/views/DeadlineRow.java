package org.pacta.infra.views;

import java.time.Instant;
import java.util.UUID;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;

/**
 * A deadline recorded by an event, with the aggregate that set it and whether it still runs ({@code running},
 * {@code suspended}, {@code interrupted}, {@code met}, {@code met-late}, {@code passed}, {@code cancelled}).
 */
public record DeadlineRow(
        UUID id,
        ConventionId convention,
        String subject,
        RecordedDeadline deadline,
        String state,
        DeadlineStory story) {

    private static final String RUNNING = "running";

    public DeadlineRow(UUID id, ConventionId convention, String subject, RecordedDeadline deadline, String state) {
        this(id, convention, subject, deadline, state, DeadlineStory.NONE);
    }

    public boolean running() {
        return state.equals(RUNNING);
    }

    /** Whether it runs since a recours gracieux was rejected. */
    boolean afterSilence() {
        var changes = story.changes();
        return running()
                && !changes.isEmpty()
                && changes.getLast().kind().equals("restarted")
                && changes.getLast().ground().isRejectedBySilence();
    }

    /** Whether this is the silence kept on a recours gracieux against what {@code other} limits. */
    boolean passedOn(DeadlineRow other) {
        return state.equals("passed") && subject.equals(new DeadlineId(other.convention, other.id).toString());
    }

    DeadlineRow asOf(Instant now) {
        var passed = running() && !now.isBefore(deadline.nominal());
        return passed ? new DeadlineRow(id, convention, subject, deadline, "passed", story) : this;
    }

    DeadlineRow with(DeadlineStory told) {
        return new DeadlineRow(id, convention, subject, deadline, state, told);
    }
}
