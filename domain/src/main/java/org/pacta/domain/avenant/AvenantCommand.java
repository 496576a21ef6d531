package org.pacta.domain.avenant;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of an avenant. Days are legal days, Europe/Paris. */
public sealed interface AvenantCommand extends Command {

    @Override
    AvenantId id();

    record ProposeAvenant(@TargetAggregateIdentifier AvenantId id, Actor by, Proposal proposal, LocalDate proposedOn)
            implements AvenantCommand, HumanCommand {}

    record ProposeChange(@TargetAggregateIdentifier AvenantId id, Actor by, TextChange change, LocalDate proposedOn)
            implements AvenantCommand, HumanCommand {}

    record DropChange(@TargetAggregateIdentifier AvenantId id, Actor by, int number, LocalDate droppedOn)
            implements AvenantCommand, HumanCommand {}

    /** {@code text}: fingerprint of the avenant as it was shown, which is what will be voted and signed. */
    record SubmitAvenant(@TargetAggregateIdentifier AvenantId id, Actor by, Sha256 text, LocalDate submittedOn)
            implements AvenantCommand, HumanCommand {}

    record GiveAvenantVisa(
            @TargetAggregateIdentifier AvenantId id,
            Actor by,
            int version,
            @Nullable SealedText observation,
            LocalDate givenOn)
            implements AvenantCommand, HumanCommand {}

    record ReturnAvenant(
            @TargetAggregateIdentifier AvenantId id, Actor by, int version, SealedText reason, LocalDate returnedOn)
            implements AvenantCommand, HumanCommand {}

    record AcknowledgeAvenantAdoption(
            @TargetAggregateIdentifier AvenantId id, int version, Organisation organisation, LocalDate adoptedOn)
            implements AvenantCommand {}

    record AcknowledgeAvenantRejection(
            @TargetAggregateIdentifier AvenantId id, int version, Organisation organisation, LocalDate rejectedOn)
            implements AvenantCommand {}

    record AcknowledgeAvenantExecutory(
            @TargetAggregateIdentifier AvenantId id, int version, Organisation organisation, LocalDate executoryOn)
            implements AvenantCommand {}

    record AcknowledgeAvenantSignatures(
            @TargetAggregateIdentifier AvenantId id, int version, LocalDate lastSignedOn) implements AvenantCommand {}

    record AcknowledgeAvenantRefusal(
            @TargetAggregateIdentifier AvenantId id, int version, Organisation organisation, LocalDate refusedOn)
            implements AvenantCommand {}

    /** {@code notifiedOn}: day on which the last party received the signed avenant. */
    record NotifyAvenant(@TargetAggregateIdentifier AvenantId id, Actor by, LocalDate notifiedOn)
            implements AvenantCommand, HumanCommand {}

    /** The clock says that its day may have come; before it nothing happens. */
    record BringAvenantIntoEffect(@TargetAggregateIdentifier AvenantId id, LocalDate today) implements AvenantCommand {}

    record WithdrawAvenant(@TargetAggregateIdentifier AvenantId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements AvenantCommand, HumanCommand {}

    /** The convention has ended. */
    record LapseAvenant(@TargetAggregateIdentifier AvenantId id, LocalDate endedOn)
            implements AvenantCommand, Cancellation {}
}
