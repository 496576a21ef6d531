package org.pacta.domain.legalite;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask of the control of legality. Days are legal days, Europe/Paris. */
public sealed interface LegaliteCommand extends Command {

    @Override
    LegaliteId id();

    /** {@code decidedOn}: day of the vote, part of the act's identifier. */
    record OpenLegalityControl(@TargetAggregateIdentifier LegaliteId id, LocalDate decidedOn, LocalDate openedOn)
            implements LegaliteCommand {}

    record TransmitAct(@TargetAggregateIdentifier LegaliteId id, Actor by, Transmission transmission)
            implements LegaliteCommand, HumanCommand {}

    /** {@code acknowledged}: the identifier on the préfecture's acknowledgement, read leniently. */
    record RecordReceipt(
            @TargetAggregateIdentifier LegaliteId id, Actor by, ActeIdentifier acknowledged, LocalDate receivedOn)
            implements LegaliteCommand, HumanCommand {}

    /** The transmission came back refused (wrong nature, missing piece…): it must be sent again. */
    record RecordTransmissionRejection(
            @TargetAggregateIdentifier LegaliteId id, Actor by, SealedText reason, LocalDate rejectedOn)
            implements LegaliteCommand, HumanCommand {}

    record PublishAct(@TargetAggregateIdentifier LegaliteId id, Actor by, Publication publication)
            implements LegaliteCommand, HumanCommand {}

    record CancelLegalityControl(@TargetAggregateIdentifier LegaliteId id, LocalDate cancelledOn)
            implements LegaliteCommand, Cancellation {}
}
