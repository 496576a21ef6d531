package org.pacta.domain.algorithme;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about a bias, an error or a risk of an artificial intelligence. */
public sealed interface AiIncidentCommand extends Command, HumanCommand {

    @Override
    AiIncidentId id();

    /** {@code reportedAt}: now, before which it must have been noticed. */
    record ReportAiIncident(
            @TargetAggregateIdentifier AiIncidentId id,
            Actor by,
            Oversight oversight,
            String kind,
            SealedText description,
            Instant noticedAt,
            Instant reportedAt,
            LocalDate on)
            implements AiIncidentCommand {}

    /** What the party that was told makes of it. */
    record AnswerAiIncident(
            @TargetAggregateIdentifier AiIncidentId id, Actor by, SealedText answer, LocalDate answeredOn)
            implements AiIncidentCommand {}
}
