package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask of a deadline; instants are absolute, days those of its zone. */
public sealed interface DeadlineCommand extends Command {

    @Override
    DeadlineId id();

    /** A fact of {@code subject} started it. */
    record SetDeadline(
            @TargetAggregateIdentifier DeadlineId id,
            String subject,
            RecordedDeadline deadline,
            Place place,
            Set<Organisation> concerned,
            LocalDate setOn)
            implements DeadlineCommand {}

    /** What it was set for has been done; {@code metAt}: at which moment, where hours count. */
    record MeetDeadline(
            @TargetAggregateIdentifier DeadlineId id,
            LocalDate metOn,
            @Nullable Instant metAt) implements DeadlineCommand {

        public MeetDeadline(DeadlineId id, LocalDate metOn) {
            this(id, metOn, null);
        }
    }

    /** The clock says that it may be over; before its moment nothing happens. */
    record ReachDeadline(@TargetAggregateIdentifier DeadlineId id, Instant now) implements DeadlineCommand {}

    /** The clock says that somebody may be due a word about it. */
    record RemindOfDeadline(@TargetAggregateIdentifier DeadlineId id, Notice notice, Instant now)
            implements DeadlineCommand {}

    /** Its subject no longer exists. */
    record CancelDeadline(@TargetAggregateIdentifier DeadlineId id, LocalDate cancelledOn)
            implements DeadlineCommand, Cancellation {}

    /** A person records what happened to the clock. */
    record ChangeClock(@TargetAggregateIdentifier DeadlineId id, Actor by, ClockChange change)
            implements DeadlineCommand, HumanCommand {}

    /** Nobody answered the recours gracieux that interrupted it: it was rejected by that silence on this day. */
    record NoteImplicitRejection(@TargetAggregateIdentifier DeadlineId id, LocalDate rejectedOn)
            implements DeadlineCommand {}

    /** Law, calendar or zones may have changed since: is it still counted so? */
    record RecountDeadline(@TargetAggregateIdentifier DeadlineId id, LocalDate recountedOn)
            implements DeadlineCommand {}

    /** An avenant gives the convention another last day. */
    record MoveTerm(@TargetAggregateIdentifier DeadlineId id, int avenant, LocalDate lastDay, LocalDate on)
            implements DeadlineCommand {}

    /** An avenant has changed the rule by which it was counted: {@code line} is the rule of today. */
    record QuestionClock(
            @TargetAggregateIdentifier DeadlineId id,
            int avenant,
            CatalogueLine line,
            Organisation decider,
            LocalDate on)
            implements DeadlineCommand {}

    /** A person decides whether it is counted anew by the rule of the avenant, or keeps its recorded end. */
    record DecideClock(
            @TargetAggregateIdentifier DeadlineId id,
            Actor by,
            int avenant,
            boolean anew,
            SealedText reason,
            LocalDate on)
            implements DeadlineCommand, HumanCommand {}

    /** A person has seen that today it would be counted otherwise. */
    record NoteRecount(
            @TargetAggregateIdentifier DeadlineId id, Actor by, int round, SealedText comment, LocalDate notedOn)
            implements DeadlineCommand, HumanCommand {}
}
