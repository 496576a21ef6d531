package org.pacta.domain.materiel;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened about a problem of a shared network. Days are legal days, Europe/Paris. */
public sealed interface NetworkProblemEvent extends DomainEvent {

    @Override
    NetworkProblemId id();

    /** {@code minutes}: elapsed since somebody noticed it; the text gives no figure, only "as soon as possible". */
    @Revision("1")
    @Serves({"MET-14", "MET-15"})
    record NetworkProblemReported(
            NetworkProblemId id,
            MaterielId network,
            Organisation from,
            Organisation to,
            SealedText description,
            Instant noticedAt,
            Instant reportedAt,
            long minutes,
            LocalDate legalDate)
            implements NetworkProblemEvent {}

    @Revision("1")
    @Serves({"MET-14", "MET-15"})
    record NetworkProblemSettled(
            NetworkProblemId id, Organisation organisation, SealedText outcome, Instant settledAt, LocalDate legalDate)
            implements NetworkProblemEvent {}
}
