package org.pacta.domain.attestation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a paper that a party owes. */
public sealed interface AttestationCommand extends Command {

    @Override
    AttestationId id();

    /** The convention has entered into force, and its text wants the paper from then on. */
    record ExpectAttestation(@TargetAggregateIdentifier AttestationId id, Paper paper, LocalDate on)
            implements AttestationCommand {}

    record AskForAttestation(@TargetAggregateIdentifier AttestationId id, Actor by, Paper paper, LocalDate askedOn)
            implements AttestationCommand, HumanCommand {}

    /** {@code issuer}: who drew it up, under which {@code reference}; {@code validUntil}: its last day, none where it has none; {@code until}: that of the convention as it stands. */
    record DeliverAttestation(
            @TargetAggregateIdentifier AttestationId id,
            Actor by,
            SealedText issuer,
            String reference,
            @Nullable Sha256 document,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            LocalDate until,
            LocalDate deliveredOn)
            implements AttestationCommand, HumanCommand {}

    /** The time to ask for the next one has come; asked before, it is not asked again. */
    record AskRenewal(@TargetAggregateIdentifier AttestationId id) implements AttestationCommand {}

    /** The other party, in writing, wants it no more (a waiver is never tacit). */
    record DispenseWithAttestation(
            @TargetAggregateIdentifier AttestationId id, Actor by, SealedText reason, LocalDate dispensedOn)
            implements AttestationCommand, HumanCommand {}
}
