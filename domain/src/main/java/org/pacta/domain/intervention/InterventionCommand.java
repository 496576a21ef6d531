package org.pacta.domain.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about an intervention; nothing of it happens by silence. Days are legal days, Europe/Paris. */
public sealed interface InterventionCommand extends Command, HumanCommand {

    @Override
    InterventionId id();

    record RequestIntervention(
            @TargetAggregateIdentifier InterventionId id,
            Actor by,
            InterventionTerms terms,
            InterventionRequest request,
            Instant requestedAt,
            LocalDate on)
            implements InterventionCommand {}

    /** {@code supports}: on which of those asked for the host lets work be done. */
    record GrantIntervention(
            @TargetAggregateIdentifier InterventionId id,
            Actor by,
            Set<MaterielId> supports,
            @Nullable SealedText conditions,
            Instant grantedAt,
            LocalDate on)
            implements InterventionCommand {

        public GrantIntervention {
            supports = Set.copyOf(supports);
        }
    }

    record RefuseIntervention(
            @TargetAggregateIdentifier InterventionId id, Actor by, SealedText reason, Instant refusedAt, LocalDate on)
            implements InterventionCommand {}

    record WithdrawIntervention(@TargetAggregateIdentifier InterventionId id, Actor by, SealedText reason, LocalDate on)
            implements InterventionCommand {}

    /** {@code recordedAt}: now, by which it must have begun. */
    record StartWork(
            @TargetAggregateIdentifier InterventionId id,
            Actor by,
            Set<MaterielId> supports,
            Instant startedAt,
            Instant recordedAt,
            LocalDate on)
            implements InterventionCommand {

        public StartWork {
            supports = Set.copyOf(supports);
        }
    }

    record FinishWork(
            @TargetAggregateIdentifier InterventionId id,
            Actor by,
            SealedText report,
            Instant finishedAt,
            Instant recordedAt,
            LocalDate on)
            implements InterventionCommand {}

    record ImposeTerms(@TargetAggregateIdentifier InterventionId id, Actor by, SealedText terms, LocalDate on)
            implements InterventionCommand {}

    record OrderStop(
            @TargetAggregateIdentifier InterventionId id,
            Actor by,
            OrderCause cause,
            SealedText reason,
            Instant orderedAt,
            LocalDate on)
            implements InterventionCommand {}

    record AttestStop(
            @TargetAggregateIdentifier InterventionId id, Actor by, Instant stoppedAt, Instant recordedAt, LocalDate on)
            implements InterventionCommand {}

    record LetWorkResume(@TargetAggregateIdentifier InterventionId id, Actor by, SealedText terms, LocalDate on)
            implements InterventionCommand {}

    /** What was stopped does not go on. */
    record EndIntervention(@TargetAggregateIdentifier InterventionId id, Actor by, SealedText reason, LocalDate on)
            implements InterventionCommand {}
}
