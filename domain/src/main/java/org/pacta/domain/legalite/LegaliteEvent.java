package org.pacta.domain.legalite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Internal;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened in the control of legality of one deliberation. Days are legal days, Europe/Paris. */
public sealed interface LegaliteEvent extends DomainEvent {

    @Override
    LegaliteId id();

    /** {@code listDue}: last day to display and put online the list of deliberations (CGCT L2121-25). */
    @Revision("1")
    @Serves("AIX-13")
    record LegalityControlOpened(LegaliteId id, LocalDate decidedOn, RecordedDeadline listDue, LocalDate legalDate)
            implements LegaliteEvent {}

    /** {@code round}: how many times the act was sent. */
    @Revision("1")
    @Serves("AIX-11")
    record ActTransmitted(LegaliteId id, int round, Transmission transmission, LocalDate legalDate)
            implements LegaliteEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code legalDate}: day of reception by the préfecture. */
    @Revision("1")
    @Serves("AIX-11")
    record ReceiptRecorded(LegaliteId id, int round, ActeIdentifier acknowledged, LocalDate legalDate)
            implements LegaliteEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("AIX-11")
    record TransmissionRejected(LegaliteId id, int round, SealedText reason, LocalDate legalDate)
            implements LegaliteEvent, Internal {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("AIX-13")
    record ActPublished(LegaliteId id, Publication publication, LocalDate legalDate)
            implements LegaliteEvent, MeetsDeadlines {
        @Override
        public Set<String> meets() {
            return Set.of(LegalDeadline.LIST_OF_DELIBERATIONS.code());
        }
    }

    /** Computed, never ticked: published and received (CGCT L2131-1); opens the windows of appeal and of déféré. */
    @Revision("1")
    @Serves({"AIX-12", "AIX-14"})
    record ActBecameExecutory(LegaliteId id, List<RecordedDeadline> windows, LocalDate legalDate)
            implements LegaliteEvent {}

    @Revision("1")
    record LegalityControlCancelled(LegaliteId id, LocalDate legalDate) implements LegaliteEvent, CallingOff {}
}
