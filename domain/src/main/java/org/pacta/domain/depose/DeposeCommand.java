package org.pacta.domain.depose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.intervention.OrderCause;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about an order of removal. Days are legal days, Europe/Paris. */
public sealed interface DeposeCommand extends Command, HumanCommand {

    @Override
    DeposeId id();

    /** {@code goods}: lines of the annexes that have to go. */
    record OrderDepose(
            @TargetAggregateIdentifier DeposeId id,
            Actor by,
            Set<MaterielId> goods,
            DeposeScope scope,
            OrderCause cause,
            SealedText reason,
            Instant orderedAt,
            LocalDate on)
            implements DeposeCommand {

        public OrderDepose {
            goods = Set.copyOf(goods);
        }
    }

    record AttestDepose(
            @TargetAggregateIdentifier DeposeId id, Actor by, Instant deposedAt, Instant recordedAt, LocalDate on)
            implements DeposeCommand {}

    /** The host no longer asks for it. */
    record LiftDepose(@TargetAggregateIdentifier DeposeId id, Actor by, SealedText reason, LocalDate on)
            implements DeposeCommand {}
}
