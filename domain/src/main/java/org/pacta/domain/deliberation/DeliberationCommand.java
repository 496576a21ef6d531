package org.pacta.domain.deliberation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a deliberation. Days are legal days, Europe/Paris. */
public sealed interface DeliberationCommand extends Command {

    @Override
    DeliberationId id();

    /** {@code text}: fingerprint of the version put to the vote. */
    record RequestDeliberation(@TargetAggregateIdentifier DeliberationId id, Sha256 text, LocalDate requestedOn)
            implements DeliberationCommand {}

    record DraftReport(@TargetAggregateIdentifier DeliberationId id, Actor by, Report report, LocalDate draftedOn)
            implements DeliberationCommand, HumanCommand {}

    /** By the rapporteur. */
    record ApproveReport(@TargetAggregateIdentifier DeliberationId id, Actor by, LocalDate approvedOn)
            implements DeliberationCommand, HumanCommand {}

    record ReturnReport(@TargetAggregateIdentifier DeliberationId id, Actor by, SealedText reason, LocalDate returnedOn)
            implements DeliberationCommand, HumanCommand {}

    record ConveneCouncil(@TargetAggregateIdentifier DeliberationId id, Actor by, Convening convening)
            implements DeliberationCommand, HumanCommand {}

    record GivePouvoir(@TargetAggregateIdentifier DeliberationId id, Actor by, MemberId holder, LocalDate givenOn)
            implements DeliberationCommand, HumanCommand {}

    record WithdrawPouvoir(@TargetAggregateIdentifier DeliberationId id, Actor by, LocalDate withdrawnOn)
            implements DeliberationCommand, HumanCommand {}

    record DeclareInterest(
            @TargetAggregateIdentifier DeliberationId id, Actor by, SealedText reason, LocalDate declaredOn)
            implements DeliberationCommand, HumanCommand {}

    record RecordAttendance(
            @TargetAggregateIdentifier DeliberationId id, Actor by, Attendance attendance, LocalDate heldOn)
            implements DeliberationCommand, HumanCommand {}

    /** {@code number}: the act's number in the register of deliberations, as its assembly writes it. */
    record RecordVote(
            @TargetAggregateIdentifier DeliberationId id, Actor by, Ballot ballot, String number, LocalDate votedOn)
            implements DeliberationCommand, HumanCommand {

        private static final int LONGEST_NUMBER = 30;

        boolean numberIsWritten() {
            return !number.isBlank() && number.length() <= LONGEST_NUMBER;
        }
    }

    record SignDeliberation(
            @TargetAggregateIdentifier DeliberationId id, Actor by, Capacity capacity, LocalDate signedOn)
            implements DeliberationCommand, HumanCommand {}

    /** The convention was withdrawn or sent back while this deliberation was under way. */
    record CancelDeliberation(@TargetAggregateIdentifier DeliberationId id, LocalDate cancelledOn)
            implements DeliberationCommand, Cancellation {}
}
