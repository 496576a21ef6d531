package org.pacta.domain.undertaking;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** What a processor has told its controller; {@code processor} is who tells. */
public sealed interface UndertakingEvent extends DomainEvent {

    @Override
    UndertakingId id();

    Organisation processor();

    /** {@code elapsedMinutes}: from when it had the instruction, which it has to contest at once. */
    @Revision("1")
    @Serves("SUR-A1")
    record InstructionContested(
            UndertakingId id,
            Organisation processor,
            SealedText instruction,
            SealedText infringement,
            Instant contestedAt,
            long elapsedMinutes,
            LocalDate legalDate)
            implements UndertakingEvent {}

    @Revision("1")
    @Serves("SUR-A1")
    record TransferAnnounced(
            UndertakingId id,
            Organisation processor,
            SealedText requirement,
            LocalDate processingFrom,
            LocalDate legalDate)
            implements UndertakingEvent {}

    @Revision("1")
    @Serves("SUR-A5")
    record ProcessorDpoNamed(UndertakingId id, Organisation processor, SealedText contact, LocalDate legalDate)
            implements UndertakingEvent {}

    @Revision("1")
    @Serves("SUR-A6")
    record ProcessorRegisterAttested(
            UndertakingId id,
            Organisation processor,
            @Nullable Sha256 document,
            LocalDate legalDate) implements UndertakingEvent {}
}
