package org.pacta.domain.controle;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a check. */
public sealed interface ControlCommand extends Command, HumanCommand {

    @Override
    ControlId id();

    /** {@code auditor}: whom the party has chosen to carry it out, where it does not do so itself. */
    record RequestControl(
            @TargetAggregateIdentifier ControlId id,
            Actor by,
            ControlTerms terms,
            SealedText object,
            @Nullable SealedText auditor,
            @Nullable LocalDate wantedBy,
            LocalDate requestedOn)
            implements ControlCommand {}

    record AnswerControl(
            @TargetAggregateIdentifier ControlId id,
            Actor by,
            SealedText answer,
            @Nullable Sha256 document,
            LocalDate answeredOn)
            implements ControlCommand {}

    /** The answer does not do: what is still missing, or has to be put right. */
    record PursueControl(
            @TargetAggregateIdentifier ControlId id,
            Actor by,
            @Nullable SealedText findings,
            LocalDate pursuedOn) implements ControlCommand {}

    record ConcludeControl(
            @TargetAggregateIdentifier ControlId id,
            Actor by,
            boolean conforming,
            @Nullable SealedText findings,
            @Nullable Sha256 report,
            LocalDate concludedOn)
            implements ControlCommand {}

    record WithdrawControl(@TargetAggregateIdentifier ControlId id, Actor by, LocalDate withdrawnOn)
            implements ControlCommand {}
}
