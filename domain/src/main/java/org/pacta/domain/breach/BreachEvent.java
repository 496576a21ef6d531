package org.pacta.domain.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.Concerns;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened about a breach. Four moments stay apart: occurred, known, the partner warned, the CNIL notified. */
public sealed interface BreachEvent extends DomainEvent {

    @Override
    BreachId id();

    /** {@code warnDue}: until when the other party has to be warned, if it has to. */
    @Revision("1")
    @Serves({"VAR-15", "SUR-A4"})
    record BreachReported(
            BreachId id,
            Organisation organisation,
            Discovery discovery,
            BreachRoute route,
            @Nullable RecordedDeadline warnDue,
            LocalDate legalDate)
            implements BreachEvent, Concerns {

        @Override
        public Set<Organisation> concerned() {
            return Set.of(organisation);
        }
    }

    /**
     * Who has to notify the CNIL knows of the breach from here on: from its own certainty, or once its processor has told it
     * (EDPB guidelines 9/2022, §44). {@code notifyDue}: the end of its 72 hours.
     */
    @Revision("1")
    @Serves({"VAR-15", "SUR-A4"})
    record ControllerBecameAware(
            BreachId id, Organisation notifier, Instant awareAt, RecordedDeadline notifyDue, LocalDate legalDate)
            implements BreachEvent, Concerns {

        @Override
        public Set<Organisation> concerned() {
            return Set.of(notifier);
        }
    }

    /** Pacta is writing to these desks. {@code lateReason}: why not earlier, where the delay was over already. */
    @Revision("1")
    @Serves({"VAR-15", "SUR-A4"})
    record WarningOrdered(
            BreachId id,
            Organisation organisation,
            Organisation recipient,
            Set<String> desks,
            @Nullable Sha256 documents,
            Instant orderedAt,
            @Nullable SealedText lateReason,
            LocalDate legalDate)
            implements BreachEvent {

        public WarningOrdered {
            desks = Set.copyOf(desks);
        }
    }

    @Revision("1")
    @Serves("SUR-A4")
    record DeskWarned(BreachId id, String desk, Instant sentAt, LocalDate legalDate) implements BreachEvent {}

    @Revision("1")
    @Serves({"VAR-15", "SUR-A4"})
    record PartnerWarned(
            BreachId id,
            Organisation recipient,
            Instant warnedAt,
            WarningChannel channel,
            Set<String> desks,
            @Nullable Sha256 documents,
            boolean late,
            @Nullable SealedText lateReason,
            LocalDate legalDate)
            implements BreachEvent, MeetsDeadlines {

        public PartnerWarned {
            desks = Set.copyOf(desks);
        }

        @Override
        public Set<String> meets() {
            return Set.of("sur-breach-notice", "var-breach-notice");
        }

        @Override
        public Instant metAt() {
            return warnedAt;
        }
    }

    @Revision("1")
    @Serves({"VAR-15", "SUR-A4"})
    record WarningAcknowledged(BreachId id, Organisation organisation, LocalDate legalDate) implements BreachEvent {}

    /** {@code whole}: nothing has to follow (GDPR art. 33(4)). */
    @Revision("1")
    @Serves("VAR-15")
    record CnilNotified(
            BreachId id,
            Organisation organisation,
            Instant notifiedAt,
            String reference,
            NotificationContent content,
            boolean whole,
            boolean late,
            @Nullable SealedText lateReason,
            LocalDate legalDate)
            implements BreachEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(LegalDeadline.BREACH_TO_CNIL.code());
        }

        @Override
        public Instant metAt() {
            return notifiedAt;
        }
    }

    @Revision("1")
    @Serves("VAR-15")
    record NotificationWaived(BreachId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements BreachEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(LegalDeadline.BREACH_TO_CNIL.code());
        }
    }

    @Revision("1")
    @Serves("VAR-15")
    record NotificationCompleted(BreachId id, NotificationContent content, LocalDate legalDate)
            implements BreachEvent {}

    /** {@code exemption}: why the persons concerned are not told; none if they are (GDPR art. 34). */
    @Revision("1")
    record CommunicationDecided(BreachId id, @Nullable Exemption exemption, SealedText reason, LocalDate legalDate)
            implements BreachEvent {}

    /** The line of the register is complete (GDPR art. 33(5)). */
    @Revision("1")
    record BreachClosed(BreachId id, SealedText effects, SealedText remedies, LocalDate legalDate)
            implements BreachEvent {}

    @Revision("1")
    record BreachRuledOut(BreachId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements BreachEvent, CallingOff {}
}
