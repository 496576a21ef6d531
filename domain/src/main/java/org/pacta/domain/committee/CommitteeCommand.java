package org.pacta.domain.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a meeting of a committee. {@code now} and {@code on}: the moment and the day of the asking. */
public sealed interface CommitteeCommand extends HumanCommand {

    @Override
    MeetingId id();

    record ConveneCommittee(
            @TargetAggregateIdentifier MeetingId id,
            Actor by,
            Committee committee,
            Appointment appointment,
            SealedText agenda,
            Instant now,
            LocalDate on)
            implements CommitteeCommand {}

    record MoveCommittee(
            @TargetAggregateIdentifier MeetingId id,
            Actor by,
            Appointment appointment,
            SealedText reason,
            Instant now,
            LocalDate on)
            implements CommitteeCommand {}

    record CancelCommittee(@TargetAggregateIdentifier MeetingId id, Actor by, SealedText reason, LocalDate on)
            implements CommitteeCommand {}

    /** {@code present}: how many came of each side. */
    record RecordCommittee(
            @TargetAggregateIdentifier MeetingId id,
            Actor by,
            MeetingMode mode,
            Map<String, Integer> present,
            @Nullable Opinion opinion,
            LocalDate heldOn,
            LocalDate on)
            implements CommitteeCommand {}

    /** {@code document}: fingerprint of the full minutes, if they were deposited. */
    record DraftMinutes(
            @TargetAggregateIdentifier MeetingId id,
            Actor by,
            SealedText wording,
            @Nullable Sha256 document,
            List<ProposedDecision> decisions,
            LocalDate on)
            implements CommitteeCommand {}

    record ValidateMinutes(@TargetAggregateIdentifier MeetingId id, Actor by, LocalDate on)
            implements CommitteeCommand {}

    /** Back to who wrote them, with what is to be corrected. */
    record ReturnMinutes(@TargetAggregateIdentifier MeetingId id, Actor by, SealedText remarks, LocalDate on)
            implements CommitteeCommand {}

    /** {@code opinionAt}: where the public reads the avis. */
    record PublishMinutes(
            @TargetAggregateIdentifier MeetingId id,
            Actor by,
            @Nullable String opinionAt,
            LocalDate on) implements CommitteeCommand {}

    record CarryOutDecision(
            @TargetAggregateIdentifier MeetingId id, Actor by, int number, SealedText done, LocalDate on)
            implements CommitteeCommand {}

    /** The party to which it is owed wants it no more (a waiver is never tacit). */
    record DropDecision(@TargetAggregateIdentifier MeetingId id, Actor by, int number, SealedText reason, LocalDate on)
            implements CommitteeCommand {}

    /** {@code done}: what a party does about the decision not to go on. */
    record AnswerDiscontinuation(
            @TargetAggregateIdentifier MeetingId id, Actor by, int number, Course course, SealedText done, LocalDate on)
            implements CommitteeCommand {}
}
