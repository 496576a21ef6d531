package org.pacta.domain.undertaking;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** What a processor tells its controller of its own motion (GDPR art. 28(3), 30(2), 37). */
public sealed interface UndertakingCommand extends Command, HumanCommand {

    @Override
    UndertakingId id();

    /** {@code givenAt}: moment at which the processor had the instruction. */
    record ContestInstruction(
            @TargetAggregateIdentifier UndertakingId id,
            Actor by,
            UndertakingTerms terms,
            SealedText instruction,
            SealedText infringement,
            Instant givenAt,
            Instant contestedAt,
            LocalDate on)
            implements UndertakingCommand {}

    /** The law of the Union or of a State obliges the processor to transfer data. */
    record AnnounceTransfer(
            @TargetAggregateIdentifier UndertakingId id,
            Actor by,
            UndertakingTerms terms,
            SealedText requirement,
            LocalDate processingFrom,
            LocalDate on)
            implements UndertakingCommand {}

    record NameProcessorDpo(
            @TargetAggregateIdentifier UndertakingId id,
            Actor by,
            UndertakingTerms terms,
            SealedText contact,
            LocalDate on)
            implements UndertakingCommand {}

    record AttestProcessorRegister(
            @TargetAggregateIdentifier UndertakingId id,
            Actor by,
            UndertakingTerms terms,
            @Nullable Sha256 document,
            LocalDate on)
            implements UndertakingCommand {}
}
