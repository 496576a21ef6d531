package org.pacta.domain.materiel;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about a problem of a shared network. */
public sealed interface NetworkProblemCommand extends Command, HumanCommand {

    @Override
    NetworkProblemId id();

    /** {@code reportedAt}: now, before which it must have been noticed. */
    record ReportNetworkProblem(
            @TargetAggregateIdentifier NetworkProblemId id,
            Actor by,
            MaterielId network,
            SealedText description,
            Instant noticedAt,
            Instant reportedAt,
            LocalDate on)
            implements NetworkProblemCommand {}

    /** What became of it, told by either side. */
    record SettleNetworkProblem(
            @TargetAggregateIdentifier NetworkProblemId id,
            Actor by,
            SealedText outcome,
            Instant settledAt,
            Instant recordedAt,
            LocalDate on)
            implements NetworkProblemCommand {}
}
