package org.pacta.domain.soustraitance;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about a further processor. Days are legal days. */
public sealed interface SousTraitantCommand extends Command {

    @Override
    SousTraitantId id();

    /** {@code notifiedOn}: day on which the controller has the notice. */
    record NotifySubprocessor(
            @TargetAggregateIdentifier SousTraitantId id,
            Actor by,
            SubprocessorNotice notice,
            SubprocessorTerms terms,
            LocalDate notifiedOn)
            implements SousTraitantCommand, HumanCommand {}

    record AcceptSubprocessor(@TargetAggregateIdentifier SousTraitantId id, Actor by, LocalDate acceptedOn)
            implements SousTraitantCommand, HumanCommand {}

    record ObjectToSubprocessor(
            @TargetAggregateIdentifier SousTraitantId id, Actor by, SealedText reason, LocalDate objectedOn)
            implements SousTraitantCommand, HumanCommand {}

    /** The deadline says that the days for objecting are over; the aggregate decides what that makes. */
    record NoteSubprocessorSilence(
            @TargetAggregateIdentifier SousTraitantId id, LocalDate on) implements SousTraitantCommand {}

    /** The processor engages nobody after all. */
    record WithdrawSubprocessor(
            @TargetAggregateIdentifier SousTraitantId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements SousTraitantCommand, HumanCommand {}
}
