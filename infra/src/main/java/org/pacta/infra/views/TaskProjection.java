package org.pacta.infra.views;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.ClockExtended;
import org.pacta.domain.deadline.DeadlineEvent.ClockInterrupted;
import org.pacta.domain.deadline.DeadlineEvent.ClockRestarted;
import org.pacta.domain.deadline.DeadlineEvent.ClockResumed;
import org.pacta.domain.deadline.DeadlineEvent.ClockSetAnew;
import org.pacta.domain.deadline.DeadlineEvent.ClockSuspended;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.TaskEvent.TaskClaimed;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskDelegated;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskEvent.TaskReleased;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.Steps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the inbox: one row per human step, due when a deadline of the same subject says so. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
class TaskProjection {

    private final JdbcClient jdbc;
    private final Steps steps;

    TaskProjection(JdbcClient jdbc, Steps steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    @EventHandler
    void on(TaskOpened event, @Timestamp Instant at) {
        var asked = event.assignment();
        jdbc.sql("""
                        insert into task_view (id, convention, subject, matter, action, organisation, roles, round, state,
                                               opened_at, due, zone)
                        values (:id, :convention, :subject, :matter, :action, :organisation, :roles, :round, 'OPEN', :at,
                                coalesce((select due from task_due where subject = :subject and action = :action), 'infinity'),
                                coalesce((select zone from task_due where subject = :subject and action = :action), :paris))
                        on conflict (id) do nothing""")
                .param("id", event.id().value())
                .param("convention", event.id().convention().value())
                .param("subject", asked.subject())
                .param("matter", asked.matter())
                .param("action", asked.action())
                .param("organisation", asked.organisation().alias())
                .param("roles", asked.roles().stream().map(Role::code).toArray(String[]::new))
                .param("round", asked.round())
                .param("paris", LegalClock.PARIS.getId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(TaskClaimed event) {
        jdbc.sql("update task_view set state = 'CLAIMED', assignee = :who, delegated_by = null where id = :id")
                .param("who", event.assignee().value())
                .param("id", event.id().value())
                .update();
    }

    @EventHandler
    void on(TaskReleased event) {
        jdbc.sql("update task_view set state = 'OPEN', assignee = null, delegated_by = null where id = :id")
                .param("id", event.id().value())
                .update();
    }

    @EventHandler
    void on(TaskDelegated event) {
        jdbc.sql("update task_view set state = 'CLAIMED', assignee = :to, delegated_by = :from where id = :id")
                .param("to", event.to().value())
                .param("from", event.from().value())
                .param("id", event.id().value())
                .update();
    }

    @EventHandler
    void on(TaskCompleted event, @Timestamp Instant at) {
        jdbc.sql("""
                        update task_view set state = 'DONE', assignee = :by, ended_by = :by, decision = :decision, ended_at = :at
                        where id = :id""")
                .param("by", event.by().value())
                .param("decision", event.decision())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", event.id().value())
                .update();
    }

    @EventHandler
    void on(TaskClosed event, @Timestamp Instant at) {
        jdbc.sql("update task_view set state = 'CLOSED', ended_at = :at where id = :id and state <> 'DONE'")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", event.id().value())
                .update();
    }

    /** A step may be asked before or after the fact that says until when. */
    @EventHandler
    void on(DomainEvent event) {
        if (event instanceof DeadlineEvent) return;
        for (var deadline : RecordedDeadlines.in(event))
            steps.until(deadline.code()).forEach(step -> due(event, step.action(), deadline));
    }

    @EventHandler
    void on(ClockSuspended event) {
        moved(event.id(), null);
    }

    @EventHandler
    void on(ClockInterrupted event) {
        moved(event.id(), null);
    }

    @EventHandler
    void on(ClockResumed event) {
        moved(event.id(), event.deadline());
    }

    @EventHandler
    void on(ClockRestarted event) {
        moved(event.id(), event.deadline());
    }

    @EventHandler
    void on(ClockExtended event) {
        moved(event.id(), event.deadline());
    }

    @EventHandler
    void on(ClockSetAnew event) {
        moved(event.id(), event.deadline());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate task_view, task_due").update();
    }

    private void due(DomainEvent event, String action, RecordedDeadline deadline) {
        jdbc.sql("""
                        insert into task_due (subject, action, due, zone, deadline)
                        values (:subject, :action, :due, :zone, :deadline)
                        on conflict (subject, action) do update
                            set due = excluded.due, zone = excluded.zone, deadline = excluded.deadline""")
                .param("subject", event.id().toString())
                .param("action", action)
                .param("due", moment(deadline))
                .param("zone", deadline.zone().getId())
                .param("deadline", DeadlineId.of(event, deadline.code()).value())
                .update();
        show(DeadlineId.of(event, deadline.code()));
    }

    /** A clock that stands still presses nobody. */
    private void moved(DeadlineId id, @Nullable RecordedDeadline end) {
        jdbc.sql("update task_due set due = coalesce(:due, 'infinity'::timestamptz) where deadline = :deadline")
                .param("due", end == null ? null : moment(end), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("deadline", id.value())
                .update();
        show(id);
    }

    private void show(DeadlineId id) {
        jdbc.sql("""
                        update task_view t set due = d.due, zone = d.zone from task_due d
                        where d.deadline = :deadline and t.subject = d.subject and t.action = d.action
                          and t.ended_at is null""").param("deadline", id.value()).update();
    }

    private static OffsetDateTime moment(RecordedDeadline deadline) {
        return deadline.prudent().atOffset(ZoneOffset.UTC);
    }
}
