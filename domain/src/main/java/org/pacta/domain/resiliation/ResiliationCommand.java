package org.pacta.domain.resiliation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of one party's way to the end of a convention. */
public sealed interface ResiliationCommand extends Command {

    @Override
    ResiliationId id();

    /** {@code refusedOn}: day of the CNIL's unfavourable answer, where the ground needs one. */
    record OpenResiliation(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            ResiliationGround ground,
            Writing writing,
            @Nullable LocalDate refusedOn,
            LocalDate openedOn)
            implements ResiliationCommand, HumanCommand {}

    /** The alert had no effect: the mise en demeure that follows it. */
    record DecideMiseEnDemeure(
            @TargetAggregateIdentifier ResiliationId id, Actor by, Writing writing, LocalDate decidedOn)
            implements ResiliationCommand, HumanCommand {}

    /** {@code evidence}: what shows that nothing was done. */
    record EstablishFailure(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            SealedText findings,
            @Nullable Sha256 evidence,
            LocalDate establishedOn)
            implements ResiliationCommand, HumanCommand {}

    record DecideResiliation(
            @TargetAggregateIdentifier ResiliationId id, Actor by, Writing writing, LocalDate decidedOn)
            implements ResiliationCommand, HumanCommand {}

    /** A letter of the procedure has arrived. */
    record NoteLetterServed(
            @TargetAggregateIdentifier ResiliationId id, PliNature letter, Service service, LocalDate on)
            implements ResiliationCommand {}

    /** A delay that a letter left, or the day of effect, is over; {@code code} names the deadline. */
    record NoteDelayOver(@TargetAggregateIdentifier ResiliationId id, String code, LocalDate on)
            implements ResiliationCommand {}

    /** The other party says that it has remedied. */
    record ReportCure(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            SealedText remedy,
            @Nullable Sha256 document,
            LocalDate reportedOn)
            implements ResiliationCommand, HumanCommand {}

    record AcknowledgeCure(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            @Nullable SealedText comment,
            LocalDate acknowledgedOn)
            implements ResiliationCommand, HumanCommand {}

    record DisputeCure(@TargetAggregateIdentifier ResiliationId id, Actor by, SealedText reason, LocalDate disputedOn)
            implements ResiliationCommand, HumanCommand {}

    record WithdrawResiliation(
            @TargetAggregateIdentifier ResiliationId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements ResiliationCommand, HumanCommand {}

    /** {@code court}: whether it was brought before a court, and not only told to the other party. */
    record ContestResiliation(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            SealedText grounds,
            boolean court,
            LocalDate contestedOn)
            implements ResiliationCommand, HumanCommand {}

    /** The public body holds the general interest against a private party's termination (L29). */
    record OpposeResiliation(
            @TargetAggregateIdentifier ResiliationId id, Actor by, SealedText interest, LocalDate opposedOn)
            implements ResiliationCommand, HumanCommand {}

    record LiftOpposition(@TargetAggregateIdentifier ResiliationId id, Actor by, SealedText reason, LocalDate liftedOn)
            implements ResiliationCommand, HumanCommand {}

    /** {@code writing}: the signed paper, for no silence is a waiver (SUR-21). */
    record WaiveResiliation(
            @TargetAggregateIdentifier ResiliationId id,
            Actor by,
            SealedText reason,
            @Nullable Sha256 writing,
            LocalDate waivedOn)
            implements ResiliationCommand, HumanCommand {}

    /** The convention has ended otherwise. */
    record LapseResiliation(@TargetAggregateIdentifier ResiliationId id, LocalDate on)
            implements ResiliationCommand, Cancellation {}
}
