package org.pacta.infra.support;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskEvent;
import org.pacta.domain.task.TaskEvent.TaskClaimed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskDelegated;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskId;

/** As small an aggregate as can show what the event store does for one: no rules, real commands and facts. */
public class ProbeTask {

    /** A port that the application gives to the aggregate with the command. */
    public interface Port {
        void asked();
    }

    @AggregateIdentifier
    private TaskId id;

    private Assignment assignment;
    private ActorId assignee;
    private int facts;

    ProbeTask() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenTask open) {
        if (id == null) apply(new TaskOpened(open.id(), open.assignment(), open.openedOn()));
    }

    @CommandHandler
    int decide(ClaimTask claim, Port port) {
        port.asked();
        apply(new TaskClaimed(id, claim.by().id(), claim.claimedOn()));
        return facts;
    }

    @CommandHandler
    void decide(DelegateTask delegate) {
        apply(new TaskDelegated(id, delegate.by().id(), delegate.to(), delegate.delegatedOn()));
    }

    /** Two facts of one decision. */
    @CommandHandler
    void decide(CompleteTask complete) {
        apply(new TaskClaimed(id, complete.by().id(), complete.completedOn()));
        apply(new TaskCompleted(id, complete.by().id(), complete.decision(), complete.completedOn()));
    }

    @EventSourcingHandler
    void evolve(TaskEvent event) {
        facts++;
        if (event instanceof TaskOpened opened) {
            id = opened.id();
            assignment = opened.assignment();
        }
        if (event instanceof TaskClaimed claimed) assignee = claimed.assignee();
    }
}
