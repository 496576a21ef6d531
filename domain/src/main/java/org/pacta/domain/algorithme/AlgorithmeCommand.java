package org.pacta.domain.algorithme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about an algorithm. Days are legal days, Europe/Paris. */
public sealed interface AlgorithmeCommand extends Command {

    @Override
    AlgorithmeId id();

    record ProposeAlgorithm(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            AlgorithmTerms terms,
            Proposal proposal,
            LocalDate proposedOn)
            implements AlgorithmeCommand, HumanCommand {}

    /** {@code reserves}: needed unless the opinion is plainly favourable. */
    record GiveCommitteeOpinion(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            OpinionBasis basis,
            CommitteeOpinion opinion,
            @Nullable SealedText reserves)
            implements AlgorithmeCommand, HumanCommand {}

    /** {@code delay}: how long the partner has to install it. */
    record AuthoriseAlgorithm(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            SealedText conditions,
            Period delay,
            LocalDate authorisedOn)
            implements AlgorithmeCommand, HumanCommand {}

    record RefuseAlgorithm(@TargetAggregateIdentifier AlgorithmeId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements AlgorithmeCommand, HumanCommand {}

    /** The letter that the Mayor signed is drawn up and kept; {@code letter}: its fingerprint. */
    record IssueLetter(@TargetAggregateIdentifier AlgorithmeId id, Sha256 letter) implements AlgorithmeCommand {}

    record InstallAlgorithm(@TargetAggregateIdentifier AlgorithmeId id, Actor by, LocalDate installedOn)
            implements AlgorithmeCommand, HumanCommand {}

    record MeasureFalsePositives(
            @TargetAggregateIdentifier AlgorithmeId id, Actor by, Measurement measurement, LocalDate measuredOn)
            implements AlgorithmeCommand, HumanCommand {}

    /** {@code informed}: whether who will read the alerts knows that an artificial intelligence raises them. */
    record OpenToOperators(@TargetAggregateIdentifier AlgorithmeId id, Actor by, boolean informed, LocalDate openedOn)
            implements AlgorithmeCommand, HumanCommand {}

    record SuspendAlgorithm(
            @TargetAggregateIdentifier AlgorithmeId id, Actor by, SealedText reason, LocalDate suspendedOn)
            implements AlgorithmeCommand, HumanCommand {}

    record ResumeAlgorithm(@TargetAggregateIdentifier AlgorithmeId id, Actor by, SealedText reason, LocalDate resumedOn)
            implements AlgorithmeCommand, HumanCommand {}

    record WithdrawAlgorithm(
            @TargetAggregateIdentifier AlgorithmeId id, Actor by, SealedText reason, Instant withdrawnAt, LocalDate on)
            implements AlgorithmeCommand, HumanCommand {}

    record OrderRemoval(
            @TargetAggregateIdentifier AlgorithmeId id, Actor by, SealedText reason, Instant orderedAt, LocalDate on)
            implements AlgorithmeCommand, HumanCommand {}

    /** {@code everywhere}: whether it is gone from all equipment; {@code attestedAt}: now, before which it must have been. */
    record AttestRemoval(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            boolean everywhere,
            Instant removedAt,
            Instant attestedAt,
            LocalDate on)
            implements AlgorithmeCommand, HumanCommand {}

    /** {@code reportedAt}: now, before which it must have been noticed. */
    record ReportAnomaly(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            SealedText description,
            Instant noticedAt,
            Instant reportedAt,
            LocalDate on)
            implements AlgorithmeCommand, HumanCommand {}

    record CorrectAnomaly(
            @TargetAggregateIdentifier AlgorithmeId id,
            Actor by,
            int anomaly,
            SealedText correction,
            LocalDate correctedOn)
            implements AlgorithmeCommand, HumanCommand {}
}
