package org.pacta.domain.demande;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Reserved;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened about a person's request. Days are legal days; {@code met} are codes of deadlines; {@code round} counts how often the answer was asked for. */
public sealed interface DemandeEvent extends DomainEvent {

    @Override
    DemandeId id();

    /**
     * {@code answerDue}: the month, which runs from when the first of the parties had it; {@code lateDue}: the cap of the
     * contract where it runs already; {@code imagesDue}: until when its images exist; {@code imagesAtRisk}: whether they
     * would be destroyed before the person has to be answered.
     */
    @Revision("1")
    @Serves({"SUR-A3.1", "SUR-A3.2", "SUR-11", "QA-35"})
    record RequestReceived(
            DemandeId id,
            Organisation receiver,
            DataRequest request,
            RequestRoles roles,
            RecordedDeadline answerDue,
            @Nullable RecordedDeadline lateDue,
            Extension extension,
            @Nullable RecordedDeadline imagesDue,
            boolean imagesAtRisk,
            LocalDate legalDate)
            implements DemandeEvent, Reserved {

        /** Who asks is read by the party that was asked and by the one that answers, and by nobody else. */
        @Override
        public Set<Organisation> readers() {
            return Stream.of(receiver, roles.controller()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** {@code elapsedMinutes}: from when the processor had it. */
    @Revision("1")
    @Serves("SUR-A3.1")
    record RequestForwarded(
            DemandeId id,
            Organisation to,
            Set<String> desks,
            Instant forwardedAt,
            long elapsedMinutes,
            LocalDate legalDate)
            implements DemandeEvent {

        public RequestForwarded {
            desks = Set.copyOf(desks);
        }
    }

    @Revision("1")
    @Serves("SUR-A3.2")
    record ElementsProvided(
            DemandeId id, SealedText elements, @Nullable Sha256 document, Set<String> met, LocalDate legalDate)
            implements DemandeEvent, MeetsDeadlines {

        public ElementsProvided {
            met = Set.copyOf(met);
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    /** {@code inTime}: whether the person can still be told within the first month. */
    @Revision("1")
    @Serves("SUR-A3.2")
    record DelayJustified(DemandeId id, SealedText evidence, boolean inTime, LocalDate legalDate)
            implements DemandeEvent {}

    @Revision("1")
    @Serves("QA-35")
    record ImagesDecided(DemandeId id, boolean kept, SealedText reason, Set<String> met, LocalDate legalDate)
            implements DemandeEvent, MeetsDeadlines {

        public ImagesDecided {
            met = Set.copyOf(met);
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    /** {@code elementsAwaited}: whether the processor still owes what the answer needs. */
    @Revision("1")
    @Serves("SUR-A3.2")
    record RequestExtended(
            DemandeId id,
            int round,
            SealedText reason,
            RecordedDeadline answerDue,
            @Nullable RecordedDeadline lateDue,
            boolean elementsAwaited,
            Set<String> met,
            LocalDate legalDate)
            implements DemandeEvent, MeetsDeadlines {

        public RequestExtended {
            met = Set.copyOf(met);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    @Revision("1")
    @Serves({"SUR-A3.1", "SUR-A3.2"})
    record RequestAnswered(
            DemandeId id,
            int round,
            boolean late,
            @Nullable SealedText lateReason,
            Set<String> met,
            LocalDate legalDate)
            implements DemandeEvent, MeetsDeadlines {

        public RequestAnswered {
            met = Set.copyOf(met);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    /** The person was told why, and where to complain (GDPR art. 12(4)). */
    @Revision("1")
    @Serves("SUR-A3.1")
    record RequestRefused(
            DemandeId id,
            int round,
            SealedText reason,
            boolean late,
            @Nullable SealedText lateReason,
            Set<String> met,
            LocalDate legalDate)
            implements DemandeEvent, MeetsDeadlines {

        public RequestRefused {
            met = Set.copyOf(met);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public Set<String> meets() {
            return met;
        }
    }

    @Revision("1")
    @Serves("SUR-A3.1")
    record RequestWithdrawn(DemandeId id, LocalDate legalDate) implements DemandeEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
