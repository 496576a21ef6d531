package org.pacta.domain.deliberation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Internal;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to a deliberation. Days are legal days, Europe/Paris. */
public sealed interface DeliberationEvent extends DomainEvent {

    @Override
    DeliberationId id();

    @Revision("1")
    @Serves({"VAR-01", "SUR-0", "MET-01"})
    record DeliberationRequested(DeliberationId id, Sha256 text, LocalDate legalDate) implements DeliberationEvent {}

    /** {@code round}: how many times a report was drafted for this deliberation. */
    @Revision("1")
    @Serves("AIX-07")
    record ReportDrafted(DeliberationId id, int round, Report report, LocalDate legalDate)
            implements DeliberationEvent, Internal {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("AIX-07")
    record ReportApproved(DeliberationId id, int round, LocalDate legalDate) implements DeliberationEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("AIX-07")
    record ReportReturned(DeliberationId id, int round, SealedText reason, LocalDate legalDate)
            implements DeliberationEvent, Internal {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /**
     * {@code sitting}: how many times the body was convened on this item; {@code earliestLawfulSitting}: first day that
     * leaves the clear days the law demands; {@code membersInOffice}: size of the body that day; {@code quorumRequired}:
     * false for the sitting that follows a lack of quorum after three clear days (CGCT L2121-17).
     */
    @Revision("1")
    @Serves("AIX-01")
    record CouncilConvened(
            DeliberationId id,
            int sitting,
            Convening convening,
            LocalDate earliestLawfulSitting,
            int membersInOffice,
            boolean quorumRequired,
            LocalDate legalDate)
            implements DeliberationEvent {
        @Override
        public String correlation() {
            return id + "#" + sitting;
        }
    }

    @Revision("1")
    @Serves("AIX-04")
    record PouvoirGiven(DeliberationId id, Pouvoir pouvoir, LocalDate legalDate) implements DeliberationEvent {}

    @Revision("1")
    @Serves("AIX-04")
    record PouvoirWithdrawn(DeliberationId id, MemberId giver, LocalDate legalDate) implements DeliberationEvent {}

    @Revision("1")
    record InterestDeclared(DeliberationId id, MemberId member, SealedText reason, LocalDate legalDate)
            implements DeliberationEvent, Internal {}

    /** The body was in number; {@code represented} counts the pouvoirs held by members present. */
    @Revision("1")
    @Serves({"AIX-02", "AIX-03", "AIX-04", "AIX-05", "AIX-06"})
    record AttendanceRecorded(
            DeliberationId id, int sitting, Attendance attendance, int quorum, int represented, LocalDate legalDate)
            implements DeliberationEvent {
        @Override
        public String correlation() {
            return id + "#" + sitting;
        }
    }

    @Revision("1")
    @Serves("AIX-03")
    record QuorumMissed(DeliberationId id, int sitting, Attendance attendance, int quorum, LocalDate legalDate)
            implements DeliberationEvent {
        @Override
        public String correlation() {
            return id + "#" + sitting;
        }
    }

    @Revision("1")
    @Serves({"AIX-09", "AIX-16"})
    record VoteRecorded(DeliberationId id, String number, Ballot ballot, LocalDate legalDate)
            implements DeliberationEvent {}

    /** The text with this fingerprint is approved and the executive authorised to sign it. */
    @Revision("1")
    @Serves({"AIX-08", "AIX-09", "VAR-01", "SUR-0", "MET-01"})
    record DeliberationAdopted(DeliberationId id, String number, Sha256 text, LocalDate legalDate)
            implements DeliberationEvent {}

    @Revision("1")
    @Serves("AIX-09")
    record DeliberationRejected(DeliberationId id, String number, LocalDate legalDate) implements DeliberationEvent {}

    @Revision("1")
    @Serves("AIX-10")
    record DeliberationSigned(DeliberationId id, Capacity capacity, ActorId signatory, LocalDate legalDate)
            implements DeliberationEvent {
        @Override
        public String correlation() {
            return id + "#" + capacity;
        }
    }

    @Revision("1")
    record DeliberationCancelled(DeliberationId id, LocalDate legalDate) implements DeliberationEvent, CallingOff {}
}
