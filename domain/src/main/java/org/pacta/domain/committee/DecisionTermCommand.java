package org.pacta.domain.committee;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;

/** Everything one may ask of the day by which a decision is carried out; it follows the facts, nobody decides it. */
public sealed interface DecisionTermCommand extends Command {

    @Override
    DecisionId id();

    /** {@code on}: the day on which the minutes were published. */
    record SetDecisionTerm(@TargetAggregateIdentifier DecisionId id, Organisation owner, LocalDate dueOn, LocalDate on)
            implements DecisionTermCommand {}

    /** Carried out. A decision older than these terms has none. */
    record KeepDecisionTerm(@TargetAggregateIdentifier DecisionId id, LocalDate on)
            implements DecisionTermCommand, Cancellation {}

    /** Nobody has to carry it out any more. */
    record DropDecisionTerm(@TargetAggregateIdentifier DecisionId id, LocalDate on)
            implements DecisionTermCommand, Cancellation {}
}
