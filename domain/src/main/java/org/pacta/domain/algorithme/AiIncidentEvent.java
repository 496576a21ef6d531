package org.pacta.domain.algorithme;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened about a bias, an error or a risk. Days are legal days, Europe/Paris. */
public sealed interface AiIncidentEvent extends DomainEvent {

    @Override
    AiIncidentId id();

    /** {@code minutes}: elapsed since somebody noticed it. */
    @Revision("1")
    @Serves("VAR-14")
    record AiIncidentReported(
            AiIncidentId id,
            Oversight oversight,
            String kind,
            SealedText description,
            Instant noticedAt,
            long minutes,
            LocalDate legalDate)
            implements AiIncidentEvent {}

    @Revision("1")
    @Serves("VAR-14")
    record AiIncidentAnswered(AiIncidentId id, SealedText answer, LocalDate legalDate) implements AiIncidentEvent {}
}
