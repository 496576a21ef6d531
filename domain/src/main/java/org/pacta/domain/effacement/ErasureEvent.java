package org.pacta.domain.effacement;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Household;
import org.pacta.domain.shared.SealedText;

/** Everything that can have happened about the erasure of a person; nothing here says what was erased. {@code round} counts the requests. */
public sealed interface ErasureEvent extends Household {

    @Override
    ErasureId id();

    int round();

    @Override
    default String correlation() {
        return id() + "#" + round();
    }

    /** {@code byThemself}: else the data protection officer recorded it; the legal date is that of reception. */
    @Revision("1")
    record ErasureRequested(
            ErasureId id,
            int round,
            boolean byThemself,
            @Nullable SealedText reason,
            AnswerTerm term,
            LocalDate legalDate)
            implements ErasureEvent {}

    @Revision("1")
    record ErasureAnswerExtended(ErasureId id, int round, SealedText reason, LocalDate legalDate)
            implements ErasureEvent {}

    @Revision("1")
    record ErasureGranted(ErasureId id, int round, ErasureGround ground, boolean late, LocalDate legalDate)
            implements ErasureEvent {}

    /** The person was told why, and where to complain (GDPR art. 12(4)). */
    @Revision("1")
    record ErasureRefused(
            ErasureId id, int round, KeepingGround ground, SealedText reason, boolean late, LocalDate legalDate)
            implements ErasureEvent {}

    /** The key exists nowhere any more: what the person wrote and their name can be read by nobody. */
    @Revision("1")
    record PersonErased(ErasureId id, int round, LocalDate legalDate) implements ErasureEvent {}
}
