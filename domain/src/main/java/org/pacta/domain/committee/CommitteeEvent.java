package org.pacta.domain.committee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/**
 * Everything that can have happened to a meeting of a committee. {@code sequence} counts the changes of its invitation
 * (RFC 5545, 3.8.7.4), {@code round} the versions of its minutes.
 */
public sealed interface CommitteeEvent extends DomainEvent {

    @Override
    MeetingId id();

    @Revision("1")
    @Serves({"SUR-7.1.1", "SUR-7.1.3", "SUR-7.1.4", "VAR-07", "MET-22", "CDP-G1", "CDP-G2", "CDP-G3", "CDP-S3"})
    record CommitteeConvened(
            MeetingId id,
            Committee committee,
            Organisation by,
            Appointment appointment,
            SealedText agenda,
            LocalDate legalDate)
            implements CommitteeEvent {}

    @Revision("1")
    record CommitteeMoved(MeetingId id, int sequence, Appointment appointment, SealedText reason, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + sequence;
        }
    }

    /** Also of a meeting to which nobody, or not everybody who had to, came. */
    @Revision("1")
    record CommitteeCancelled(MeetingId id, int sequence, Organisation by, SealedText reason, LocalDate legalDate)
            implements CommitteeEvent, CallingOff {}

    /** {@code legalDate}: the day on which it met. */
    @Revision("1")
    @Serves({"SUR-7.1.1", "SUR-7.1.4", "VAR-07", "MET-22", "CDP-G1", "CDP-G2", "CDP-G3", "CDP-S3"})
    record CommitteeHeld(
            MeetingId id,
            String kind,
            MeetingMode mode,
            Map<String, Integer> present,
            @Nullable Opinion opinion,
            LocalDate legalDate)
            implements CommitteeEvent {

        public CommitteeHeld {
            present = Collections.unmodifiableMap(new TreeMap<>(present));
        }
    }

    @Revision("1")
    @Serves({"SUR-7.1.1", "SUR-7.1.4", "MET-22"})
    record MinutesDrafted(MeetingId id, int round, Organisation by, Minutes minutes, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves({"SUR-7.1.1", "SUR-7.1.4", "MET-22"})
    record MinutesValidated(MeetingId id, int round, Organisation by, LocalDate legalDate) implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    record MinutesReturned(MeetingId id, int round, Organisation by, SealedText remarks, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code opinionAt}: where the public reads the avis, if it is public. */
    @Revision("1")
    @Serves({"SUR-7.1.1", "SUR-7.1.4", "MET-22", "CDP-S3"})
    record MinutesPublished(
            MeetingId id, int round, @Nullable String opinionAt, LocalDate legalDate) implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** A decision of the published minutes, which its owner now has to carry out. */
    @Revision("1")
    record DecisionEntrusted(MeetingId id, int number, CommitteeDecision decision, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    /** {@code late}: after its day, which is never hidden. */
    @Revision("1")
    record DecisionCarriedOut(
            MeetingId id, int number, Organisation by, SealedText done, boolean late, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    /** {@code kind}: whether the project is to go on; said beside what its owner has to do for it. */
    @Revision("1")
    @Serves("SUR-7.1.2")
    record ContinuationDecided(MeetingId id, int number, DecisionKind kind, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    /** {@code owner} has not to carry it out any more; {@code by}: the party to which it was owed. */
    @Revision("1")
    record DecisionDropped(
            MeetingId id, int number, Organisation owner, Organisation by, SealedText reason, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    /** What a party does about the decision not to go on. */
    @Revision("1")
    @Serves("SUR-7.1.2")
    record DiscontinuationAnswered(
            MeetingId id, int number, Organisation by, Course course, SealedText done, LocalDate legalDate)
            implements CommitteeEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }
}
