package org.pacta.domain.algorithme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.Sha256;

/** Everything that can have happened to an algorithm. Days are legal days, Europe/Paris. */
public sealed interface AlgorithmeEvent extends DomainEvent {

    /** Line of the catalogue: the delay that the City sets for each algorithm. */
    String INSTALLATION = "sur-algorithm";

    @Override
    AlgorithmeId id();

    @Revision("1")
    @Serves({"SUR-3", "SUR-7.1.2"})
    record AlgorithmProposed(AlgorithmeId id, AlgorithmTerms terms, Proposal proposal, LocalDate legalDate)
            implements AlgorithmeEvent {}

    /** The committee studied it at this meeting; {@code decision}: its number in the minutes, if they have one on it. */
    @Revision("1")
    @Serves("SUR-7.1.2")
    record ProposalStudied(
            AlgorithmeId id, MeetingId meeting, @Nullable Integer decision, LocalDate legalDate)
            implements AlgorithmeEvent {}

    /** {@code legalDate}: day on which the committee met. */
    @Revision("1")
    @Serves("SUR-7.1.2")
    record CommitteeOpinionGiven(
            AlgorithmeId id,
            CommitteeOpinion opinion,
            @Nullable SealedText reserves,
            LocalDate legalDate) implements AlgorithmeEvent {}

    /** {@code by}: who signs as the Mayor; {@code legalDate}: day of the letter. */
    @Revision("1")
    @Serves({"SUR-7.g", "SUR-7.1.2"})
    record AlgorithmAuthorised(
            AlgorithmeId id, ActorId by, SealedText conditions, RecordedDeadline installationDue, LocalDate legalDate)
            implements AlgorithmeEvent {}

    /** The signed letter exists; {@code letter}: its fingerprint, {@code legalDate}: its day. */
    @Revision("1")
    @Serves({"SUR-7.g", "SUR-7.1.2"})
    record LetterIssued(AlgorithmeId id, Sha256 letter, LocalDate legalDate) implements AlgorithmeEvent {}

    @Revision("1")
    @Serves({"SUR-7.g", "SUR-7.1.2"})
    record AlgorithmRefused(AlgorithmeId id, SealedText reason, LocalDate legalDate) implements AlgorithmeEvent {}

    @Revision("1")
    @Serves("SUR-7.g")
    record AlgorithmInstalled(AlgorithmeId id, LocalDate legalDate) implements AlgorithmeEvent, MeetsDeadlines {

        @Override
        public Set<String> meets() {
            return Set.of(INSTALLATION);
        }
    }

    /** {@code rate}: hundredths of a percent, cut off. */
    @Revision("1")
    @Serves("SUR-5.2")
    record FalsePositivesMeasured(
            AlgorithmeId id, int round, Measurement measurement, int rate, boolean conforming, LocalDate legalDate)
            implements AlgorithmeEvent {
        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    @Revision("1")
    @Serves({"SUR-5.2", "QA-27"})
    record OpenedToOperators(AlgorithmeId id, LocalDate legalDate) implements AlgorithmeEvent {}

    @Revision("1")
    @Serves("SUR-7.g")
    record AlgorithmSuspended(AlgorithmeId id, SealedText reason, LocalDate legalDate) implements AlgorithmeEvent {}

    @Revision("1")
    @Serves("SUR-7.g")
    record AlgorithmResumed(AlgorithmeId id, SealedText reason, LocalDate legalDate) implements AlgorithmeEvent {}

    /** Before it was installed: there is nothing to remove. */
    @Revision("1")
    @Serves("SUR-7.1.2")
    record AlgorithmWithdrawn(AlgorithmeId id, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements AlgorithmeEvent, CallingOff {}

    /** It leaves the equipment: nobody uses it any more from this moment. */
    @Revision("1")
    @Serves("SUR-10.1")
    record RemovalOrdered(
            AlgorithmeId id,
            RemovalCause cause,
            Organisation organisation,
            SealedText reason,
            Instant orderedAt,
            LocalDate legalDate)
            implements AlgorithmeEvent {}

    /** {@code minutes}: elapsed between the order and the removal. */
    @Revision("1")
    @Serves("SUR-10.1")
    record RemovalAttested(AlgorithmeId id, Instant removedAt, long minutes, LocalDate legalDate)
            implements AlgorithmeEvent {}

    /** {@code minutes}: elapsed since somebody noticed it. */
    @Revision("1")
    @Serves("SUR-13.1")
    record AnomalyReported(
            AlgorithmeId id,
            int anomaly,
            SealedText description,
            Instant noticedAt,
            Instant reportedAt,
            long minutes,
            LocalDate legalDate)
            implements AlgorithmeEvent {}

    @Revision("1")
    @Serves("SUR-13.1")
    record AnomalyCorrected(AlgorithmeId id, int anomaly, SealedText correction, LocalDate legalDate)
            implements AlgorithmeEvent {}
}
