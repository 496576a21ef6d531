package org.pacta.domain.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.task.TaskRule.ASKED_OF_ANOTHER;
import static org.pacta.domain.task.TaskRule.DELEGATE_TO_ANOTHER;
import static org.pacta.domain.task.TaskRule.ENDED;
import static org.pacta.domain.task.TaskRule.REMINDED_ONCE_A_DAY;
import static org.pacta.domain.task.TaskRule.REMIND_ANOTHER;
import static org.pacta.domain.task.TaskRule.TAKEN_BY_ANOTHER;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskCommand.FreeTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskCommand.ReleaseTask;
import org.pacta.domain.task.TaskCommand.RemindTask;
import org.pacta.domain.task.TaskEvent.TaskClaimed;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskDelegated;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskEvent.TaskReleased;
import org.pacta.domain.task.TaskEvent.TaskReminded;

/** One thing asked of one organisation: taken, given back, delegated, done, or no longer needed. The inbox is its view. */
@SuppressWarnings("NullAway.Init")
public class Task {

    @AggregateIdentifier
    private TaskId id;

    private @Nullable Assignment assignment;
    private @Nullable ActorId holder;
    private @Nullable LocalDate remindedOn;
    private boolean ended;

    Task() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenTask ask, CalledOff calledOff) {
        if (id != null) return; // same natural key: the job was delivered twice
        if (calledOff.matter(ask.assignment().subject())) return;
        apply(new TaskOpened(ask.id(), ask.assignment(), ask.openedOn()));
    }

    @CommandHandler
    void decide(ClaimTask claim) {
        requireFree(claim.by());
        if (claim.by().id().equals(holder)) return;
        apply(new TaskClaimed(id, claim.by().id(), claim.claimedOn()));
    }

    @CommandHandler
    void decide(ReleaseTask release) {
        requireFree(release.by());
        if (holder == null) return;
        apply(new TaskReleased(id, release.releasedOn()));
    }

    @CommandHandler
    void decide(DelegateTask delegation) {
        requireFree(delegation.by());
        DELEGATE_TO_ANOTHER.require(!delegation.to().equals(delegation.by().id()));
        apply(new TaskDelegated(id, delegation.by().id(), delegation.to(), delegation.delegatedOn()));
    }

    @CommandHandler
    void decide(CompleteTask completion) {
        requireFree(completion.by());
        apply(new TaskCompleted(id, completion.by().id(), completion.decision(), completion.completedOn()));
    }

    @CommandHandler
    void decide(RemindTask ask) {
        ENDED.require(!ended);
        REMIND_ANOTHER.require(!ask.by().id().equals(holder));
        REMINDED_ONCE_A_DAY.require(remindedOn == null || ask.remindedOn().isAfter(remindedOn));
        var asked = Objects.requireNonNull(assignment);
        var role = asked.roles().getFirst();
        apply(new TaskReminded(
                id, ask.by().id(), ask.by().organisation(), asked.organisation(), role, ask.remindedOn()));
    }

    @CommandHandler
    void decide(FreeTask free) {
        if (ended || holder == null) return;
        apply(new TaskReleased(id, free.freedOn()));
    }

    /** The process no longer waits for this step; one that is done stays as it is. */
    @CommandHandler
    void decide(CloseTask close) {
        if (ended) return;
        apply(new TaskClosed(id, close.closedOn()));
    }

    private void requireFree(Actor by) {
        ENDED.require(!ended);
        ASKED_OF_ANOTHER.require(isAsked(by));
        TAKEN_BY_ANOTHER.require(holder == null || by.standsFor(holder));
    }

    /** Whom it is asked of: a role of the organisation, or the colleague it was delegated to. */
    private boolean isAsked(Actor by) {
        if (assignment == null || !by.actsFor(assignment.organisation())) return false;
        return by.id().equals(holder)
                || by.mayActAs(assignment.organisation(), assignment.roles().toArray(Role[]::new));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(TaskEvent event) {
        switch (event) {
            case TaskOpened e -> {
                id = e.id();
                assignment = e.assignment();
            }
            case TaskClaimed e -> holder = e.assignee();
            case TaskReleased e -> holder = null;
            case TaskDelegated e -> holder = e.to();
            case TaskReminded e -> remindedOn = e.legalDate();
            case TaskCompleted e -> ended = true;
            case TaskClosed e -> ended = true;
        }
    }
}
