package org.pacta.domain.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.Concerns;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to an intervention; {@code round} counts the times it was let begin. Days are legal days. */
public sealed interface InterventionEvent extends DomainEvent {

    /** Line of the catalogue: opening hours within which the host is hoped to answer; they end in no decision. */
    String AVAILABILITY = "met-availability";

    @Override
    InterventionId id();

    @Revision("1")
    @Serves({"MET-17", "MET-19", "MET-20"})
    record InterventionRequested(
            InterventionId id,
            Organisation guest,
            Organisation host,
            InterventionRequest request,
            Instant requestedAt,
            RecordedDeadline answerHoped,
            LocalDate legalDate)
            implements InterventionEvent, Concerns {

        @Override
        public Set<Organisation> concerned() {
            return Set.of(host);
        }
    }

    /** {@code minutes}: elapsed since it was asked. */
    @Revision("1")
    @Serves({"MET-18", "MET-20"})
    record InterventionGranted(
            InterventionId id,
            Set<MaterielId> supports,
            @Nullable SealedText conditions,
            Instant grantedAt,
            long minutes,
            LocalDate legalDate)
            implements InterventionEvent, MeetsDeadlines {

        public InterventionGranted {
            supports = Set.copyOf(supports);
        }

        @Override
        public Set<String> meets() {
            return Set.of(AVAILABILITY);
        }

        @Override
        public Instant metAt() {
            return grantedAt;
        }
    }

    @Revision("1")
    @Serves("MET-18")
    record InterventionRefused(
            InterventionId id, SealedText reason, Instant refusedAt, long minutes, LocalDate legalDate)
            implements InterventionEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(AVAILABILITY);
        }

        @Override
        public Instant metAt() {
            return refusedAt;
        }
    }

    @Revision("1")
    @Serves("MET-17")
    record InterventionWithdrawn(InterventionId id, SealedText reason, LocalDate legalDate)
            implements InterventionEvent, CallingOff {

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }

    @Revision("1")
    @Serves({"MET-18", "MET-20"})
    record WorkStarted(InterventionId id, int round, Set<MaterielId> supports, Instant startedAt, LocalDate legalDate)
            implements InterventionEvent {

        public WorkStarted {
            supports = Set.copyOf(supports);
        }

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code minutes}: elapsed since it began. */
    @Revision("1")
    @Serves("MET-17")
    record WorkFinished(
            InterventionId id, int round, SealedText report, Instant finishedAt, long minutes, LocalDate legalDate)
            implements InterventionEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("MET-21")
    record TermsImposed(InterventionId id, SealedText terms, LocalDate legalDate) implements InterventionEvent {}

    @Revision("1")
    @Serves("MET-21")
    record StopOrdered(
            InterventionId id, int round, OrderCause cause, SealedText reason, Instant orderedAt, LocalDate legalDate)
            implements InterventionEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code minutes}: elapsed since the order. */
    @Revision("1")
    @Serves("MET-21")
    record StopAttested(InterventionId id, int round, Instant stoppedAt, long minutes, LocalDate legalDate)
            implements InterventionEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("MET-21")
    record WorkResumed(InterventionId id, int round, SealedText terms, LocalDate legalDate)
            implements InterventionEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves("MET-21")
    record InterventionEnded(InterventionId id, SealedText reason, LocalDate legalDate) implements InterventionEvent {}
}
