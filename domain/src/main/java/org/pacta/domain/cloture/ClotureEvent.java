package org.pacta.domain.cloture;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened while a convention was closed. Days are legal days, Europe/Paris. */
public sealed interface ClotureEvent extends DomainEvent {

    @Override
    ClotureId id();

    /** {@code duties}: what has to be done before the file may be archived. */
    @Revision("1")
    @Serves({"MET-24", "VAR-19", "SUR-22"})
    record ClosureOpened(ClotureId id, EndCause cause, Organisation keeper, Set<EndDutyId> duties, LocalDate legalDate)
            implements ClotureEvent {

        public ClosureOpened {
            duties = Set.copyOf(duties);
        }
    }

    /** What was under way has no object any more: its process stops, its steps and deadlines are closed. */
    @Revision("1")
    record MatterLapsed(ClotureId id, String subject, LocalDate legalDate) implements ClotureEvent, CallingOff {

        @Override
        public String matter() {
            return subject;
        }

        @Override
        public boolean endsText(int version) {
            return false;
        }

        @Override
        public String correlation() {
            return subject;
        }
    }

    @Revision("1")
    @Serves({"MET-24", "VAR-19", "SUR-22"})
    record EndDutyAcknowledged(ClotureId id, EndDutyId duty, LocalDate legalDate) implements ClotureEvent {}

    /** Nothing is left to be done. */
    @Revision("1")
    @Serves({"MET-24", "VAR-19", "SUR-22"})
    record ClosureCompleted(ClotureId id, Organisation keeper, LocalDate legalDate) implements ClotureEvent {}

    @Revision("1")
    record ArchivingConfirmed(ClotureId id, Organisation organisation, LocalDate legalDate) implements ClotureEvent {}
}
