package org.pacta.domain.materiel;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a line of the annexes. Days are legal days, Europe/Paris. */
public sealed interface MaterielCommand extends Command, HumanCommand {

    @Override
    MaterielId id();

    record ProposeLine(
            @TargetAggregateIdentifier MaterielId id, Actor by, AnnexTerms terms, AnnexLine line, LocalDate proposedOn)
            implements MaterielCommand {}

    /** The line as it is to read from now on. */
    record ReviseLine(@TargetAggregateIdentifier MaterielId id, Actor by, AnnexLine line, LocalDate proposedOn)
            implements MaterielCommand {}

    /** {@code fate}: whether it goes or stays; {@code statement}: état contradictoire of its return, for what is lent. */
    record PlanLineEnd(
            @TargetAggregateIdentifier MaterielId id,
            Actor by,
            LineChange fate,
            EndPlan plan,
            @Nullable Sha256 statement,
            LocalDate proposedOn)
            implements MaterielCommand {}

    /** {@code statement}: the état contradictoire that one signs, as one was shown it. */
    record ValidateLine(
            @TargetAggregateIdentifier MaterielId id,
            Actor by,
            @Nullable Sha256 statement,
            LocalDate validatedOn) implements MaterielCommand {}

    record RefuseLine(@TargetAggregateIdentifier MaterielId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements MaterielCommand {}

    record WithdrawLine(@TargetAggregateIdentifier MaterielId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements MaterielCommand {}
}
