package org.pacta.domain.depose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.intervention.OrderCause;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to an order of removal. Days are legal days, Europe/Paris. */
public sealed interface DeposeEvent extends DomainEvent {

    @Override
    DeposeId id();

    @Revision("1")
    @Serves("MET-21")
    record DeposeOrdered(
            DeposeId id,
            Organisation host,
            Organisation guest,
            Set<MaterielId> goods,
            DeposeScope scope,
            OrderCause cause,
            SealedText reason,
            Instant orderedAt,
            LocalDate legalDate)
            implements DeposeEvent {

        public DeposeOrdered {
            goods = Set.copyOf(goods);
        }
    }

    /** {@code minutes}: elapsed since the order. */
    @Revision("1")
    @Serves("MET-21")
    record DeposeAttested(DeposeId id, Instant deposedAt, long minutes, LocalDate legalDate) implements DeposeEvent {}

    @Revision("1")
    @Serves("MET-21")
    record DeposeLifted(DeposeId id, SealedText reason, LocalDate legalDate) implements DeposeEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
