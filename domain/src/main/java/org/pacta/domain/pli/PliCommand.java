package org.pacta.domain.pli;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask of a letter with legal effect. */
public sealed interface PliCommand extends Command {

    @Override
    PliId id();

    /** Somebody decided what it says; the product writes it. {@code cause}: text id of the procedure. */
    record WritePli(
            @TargetAggregateIdentifier PliId id,
            String cause,
            PliSubject subject,
            PliRoute route,
            SealedText text,
            LocalDate writtenOn)
            implements PliCommand {}

    /** {@code letter}: fingerprint of the file that was drawn up and kept. */
    record DrawPli(@TargetAggregateIdentifier PliId id, Sha256 letter) implements PliCommand {}

    /** {@code proof}: of the deposit. */
    record SendPli(
            @TargetAggregateIdentifier PliId id,
            Actor by,
            @Nullable Sha256 proof,
            LocalDate sentOn) implements PliCommand, HumanCommand {}

    record RecordPresentation(@TargetAggregateIdentifier PliId id, Actor by, Sha256 proof, LocalDate presentedOn)
            implements PliCommand, HumanCommand {}

    /** By the sender with its proof, or by the addressee, whose word is one. */
    record RecordArrival(
            @TargetAggregateIdentifier PliId id,
            Actor by,
            @Nullable Sha256 proof,
            LocalDate receivedOn) implements PliCommand, HumanCommand {}

    record RecordReturn(
            @TargetAggregateIdentifier PliId id, Actor by, ReturnReason reason, Sha256 proof, LocalDate returnedOn)
            implements PliCommand, HumanCommand {}

    /** The days for which a registered letter is held are over. */
    record NoteHoldingOver(@TargetAggregateIdentifier PliId id, LocalDate on) implements PliCommand {}

    /** What it serves is over. */
    record CancelPli(@TargetAggregateIdentifier PliId id, LocalDate on) implements PliCommand, Cancellation {}

    /** A letter that came from outside Pacta, as its addressee files it. */
    record FilePli(
            @TargetAggregateIdentifier PliId id,
            Actor by,
            Organisation addressee,
            PliForm form,
            @Nullable SealedText summary,
            @Nullable Sha256 document,
            LocalDate receivedOn)
            implements PliCommand, HumanCommand {}
}
