package org.pacta.domain.task;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;

/** Everything one may ask of a human step. */
public sealed interface TaskCommand extends Command {

    @Override
    TaskId id();

    record OpenTask(@TargetAggregateIdentifier TaskId id, Assignment assignment, LocalDate openedOn)
            implements TaskCommand {}

    record ClaimTask(@TargetAggregateIdentifier TaskId id, Actor by, LocalDate claimedOn)
            implements TaskCommand, HumanCommand {}

    record ReleaseTask(@TargetAggregateIdentifier TaskId id, Actor by, LocalDate releasedOn)
            implements TaskCommand, HumanCommand {}

    record DelegateTask(@TargetAggregateIdentifier TaskId id, Actor by, ActorId to, LocalDate delegatedOn)
            implements TaskCommand, HumanCommand {}

    /** {@code decision}: the branch the person chose, as the form names it. */
    record CompleteTask(@TargetAggregateIdentifier TaskId id, Actor by, String decision, LocalDate completedOn)
            implements TaskCommand, HumanCommand {}

    /** Somebody of a party asks whoever is awaited to get on with it. */
    record RemindTask(@TargetAggregateIdentifier TaskId id, Actor by, LocalDate remindedOn)
            implements TaskCommand, HumanCommand {}

    /** Whoever had taken it is gone for good. */
    record FreeTask(@TargetAggregateIdentifier TaskId id, LocalDate freedOn) implements TaskCommand {}

    /** Nobody needs to do it any more: decided elsewhere, returned or withdrawn. */
    record CloseTask(@TargetAggregateIdentifier TaskId id, LocalDate closedOn) implements TaskCommand, Cancellation {}
}
