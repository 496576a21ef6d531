package org.pacta.domain.convention;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a convention as a whole. Days are legal days, Europe/Paris. */
public sealed interface ConventionEvent extends DomainEvent {

    @Override
    ConventionId id();

    @Revision("1")
    @Serves({"MET-01", "SUR-0", "VAR-01", "MET-02", "SUR-1"})
    record ConventionDrafted(
            ConventionId id,
            String template,
            int templateVersion,
            String edition,
            SealedText title,
            List<Party> parties,
            Organisation draftedFor,
            LocalDate legalDate)
            implements ConventionEvent {}

    @Revision("1")
    @Serves({"MET-30", "VAR-06"})
    record BlankFilled(ConventionId id, String blank, BlankValue value, LocalDate legalDate)
            implements ConventionEvent {}

    @Revision("1")
    @Serves("MET-30")
    record BlankWaived(ConventionId id, String blank, SealedText reason, LocalDate legalDate)
            implements ConventionEvent {}

    @Revision("1")
    @Serves({"MET-30", "MET-02"})
    record ConventionSubmitted(ConventionId id, int version, Sha256 text, LocalDate legalDate)
            implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    @Revision("1")
    @Serves({"QA-47", "QA-48"})
    record LegalVisaGiven(
            ConventionId id,
            int version,
            Organisation organisation,
            @Nullable SealedText observation,
            LocalDate legalDate)
            implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version + "#" + organisation;
        }
    }

    /** Every party's legal service has given its visa. */
    @Revision("1")
    record ConventionInstructed(ConventionId id, int version, LocalDate legalDate) implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** The text goes back to its authors; the next submission is the next version and starts the approvals again. */
    @Revision("1")
    record ConventionReturned(
            ConventionId id,
            int version,
            Organisation organisation,
            ReturnCause cause,
            @Nullable SealedText reason,
            LocalDate legalDate)
            implements ConventionEvent, CallingOff {
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
    @Serves({"MET-01", "SUR-0", "VAR-01"})
    record AdoptionAcknowledged(ConventionId id, int version, Organisation organisation, LocalDate legalDate)
            implements ConventionEvent {}

    /** Every deliberating party has adopted the text. */
    @Revision("1")
    @Serves({"MET-01", "SUR-0", "VAR-01"})
    record ConventionDeliberated(ConventionId id, int version, LocalDate legalDate) implements ConventionEvent {}

    @Revision("1")
    @Serves("AIX-12")
    record ExecutoryActAcknowledged(ConventionId id, int version, Organisation organisation, LocalDate legalDate)
            implements ConventionEvent {}

    /** Every deliberation is executory: the text may be signed. */
    @Revision("1")
    @Serves("AIX-12")
    record ConventionAuthorised(ConventionId id, int version, LocalDate legalDate) implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** All parties have signed; {@code legalDate} is the day of the last signature. */
    @Revision("1")
    @Serves({"MET-29", "SUR-26"})
    record SignaturesAcknowledged(ConventionId id, int version, LocalDate legalDate) implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    @Revision("1")
    @Serves("SUR-7.c")
    record DeploymentAcknowledged(ConventionId id, int version, LocalDate legalDate) implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + version;
        }
    }

    /** {@code legalDate}: the day the partner received the signed convention. */
    @Revision("1")
    @Serves("MET-06")
    record ConventionNotified(ConventionId id, LocalDate legalDate) implements ConventionEvent {}

    /** {@code legalDate}: first day of effect, as the date rule of the template gives it. */
    @Revision("1")
    @Serves({"MET-06", "VAR-06", "SUR-15.1"})
    record ConventionEnteredIntoForce(ConventionId id, int version, RecordedDeadline term, LocalDate legalDate)
            implements ConventionEvent {}

    /** {@code legalDate}: its last day. What outlives it lives on. */
    @Revision("1")
    @Serves({
        "MET-06",
        "MET-08",
        "VAR-19",
        "VAR-20",
        "SUR-15.1",
        "SUR-15.3",
        "SUR-16.1",
        "SUR-16.2.1",
        "SUR-16.2.2",
        "SUR-23"
    })
    record ConventionEnded(ConventionId id, EndCause cause, LocalDate legalDate) implements ConventionEvent {}

    /** Everything that its end asked for is done: the file is closed and only kept. */
    @Revision("1")
    record ConventionArchived(ConventionId id, LocalDate legalDate) implements ConventionEvent {}

    /**
     * From {@code legalDate} on the convention says what an avenant made of it.
     *
     * @param lastDay new last day of the convention, where the avenant changes its term
     */
    @Revision("1")
    @Serves({"SUR-24", "SUR-19", "VAR-02"})
    record ConventionAmended(
            ConventionId id,
            int avenant,
            List<TextChange> changes,
            @Nullable LocalDate lastDay,
            LocalDate legalDate) implements ConventionEvent {
        @Override
        public String correlation() {
            return id + "#" + avenant;
        }
    }

    /** The other clauses bind as they did, unless the convention cannot stand without this one. */
    @Revision("1")
    @Serves("SUR-23")
    record ClauseFoundNull(
            ConventionId id,
            String clause,
            Organisation by,
            NullityGround ground,
            boolean substance,
            SealedText reason,
            Sha256 document,
            LocalDate legalDate)
            implements ConventionEvent {}

    @Revision("1")
    record ConventionWithdrawn(ConventionId id, SealedText reason, LocalDate legalDate)
            implements ConventionEvent, CallingOff {}
}
