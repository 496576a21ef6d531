package org.pacta.domain.avenant;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ReturnCause;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to an avenant. Days are legal days, Europe/Paris. */
public sealed interface AvenantEvent extends DomainEvent {

    @Override
    AvenantId id();

    /** {@code notifier}: who would notify it once signed. */
    @Revision("1")
    @Serves({"SUR-24", "VAR-02"})
    record AvenantProposed(
            AvenantId id, Organisation organisation, Organisation notifier, Proposal proposal, LocalDate legalDate)
            implements AvenantEvent {}

    /** {@code number}: its place in the avenant. */
    @Revision("1")
    @Serves({"SUR-24", "SUR-19"})
    record ChangeProposed(AvenantId id, int number, TextChange change, LocalDate legalDate) implements AvenantEvent {}

    @Revision("1")
    record ChangeDropped(AvenantId id, int number, LocalDate legalDate) implements AvenantEvent {}

    /** {@code parties}: who has to approve and sign it, those that it admits included. */
    @Revision("1")
    @Serves("SUR-24")
    record AvenantSubmitted(
            AvenantId id,
            int version,
            Sha256 text,
            List<Organisation> parties,
            List<Organisation> deliberating,
            LocalDate legalDate)
            implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    @Revision("1")
    @Serves({"SUR-24", "QA-47", "QA-48"})
    record AvenantVisaGiven(
            AvenantId id,
            int version,
            Organisation organisation,
            @Nullable SealedText observation,
            LocalDate legalDate) implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version + "#" + organisation;
        }
    }

    /** Every party's legal service has given its visa. */
    @Revision("1")
    record AvenantInstructed(AvenantId id, int version, LocalDate legalDate) implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** The text goes back to its authors; the next submission is the next version and starts the approvals again. */
    @Revision("1")
    record AvenantReturned(
            AvenantId id,
            int version,
            Organisation organisation,
            ReturnCause cause,
            @Nullable SealedText reason,
            LocalDate legalDate)
            implements AvenantEvent, CallingOff {
        @Override
        public String correlation() {
            return id + "#" + version + "#" + cause;
        }

        @Override
        public boolean endsMatter() {
            return false;
        }

        @Override
        public boolean endsText(int asked) {
            return asked <= version;
        }
    }

    @Revision("1")
    @Serves("SUR-24")
    record AvenantAdoptionAcknowledged(AvenantId id, int version, Organisation organisation, LocalDate legalDate)
            implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    @Revision("1")
    @Serves("SUR-24")
    record AvenantDeliberated(AvenantId id, int version, LocalDate legalDate) implements AvenantEvent {}

    @Revision("1")
    @Serves("AIX-12")
    record AvenantExecutoryAcknowledged(AvenantId id, int version, Organisation organisation, LocalDate legalDate)
            implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** Every deliberation is executory: the avenant may be signed. */
    @Revision("1")
    @Serves("AIX-12")
    record AvenantAuthorised(AvenantId id, int version, LocalDate legalDate) implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** {@code legalDate}: day of the last signature; {@code effectOn}: null as long as the notification decides. */
    @Revision("1")
    @Serves("SUR-24")
    record AvenantSigned(
            AvenantId id, int version, @Nullable LocalDate effectOn, LocalDate legalDate) implements AvenantEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** {@code effectOn}: the day from which it counts therefore. */
    @Revision("1")
    record AvenantNotified(AvenantId id, LocalDate effectOn, LocalDate legalDate) implements AvenantEvent {}

    /** From {@code legalDate} on the convention says what these changes make of it. */
    @Revision("1")
    @Serves({"SUR-24", "SUR-19", "VAR-02"})
    record AvenantTookEffect(AvenantId id, int version, List<TextChange> changes, LocalDate legalDate)
            implements AvenantEvent {}

    @Revision("1")
    record AvenantAbandoned(
            AvenantId id, AbandonCause cause, @Nullable SealedText reason, LocalDate legalDate)
            implements AvenantEvent, CallingOff {}
}
