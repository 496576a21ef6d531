package org.pacta.infra.views;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.pacta.domain.cnil.CnilEvent.FiledWithCnil;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.TaskEvent.TaskClaimed;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskDelegated;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskEvent.TaskReleased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the inbox: one row per human step, due when a deadline of the same subject says so. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
class TaskProjection {

    private final JdbcClient jdbc;

    TaskProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TaskOpened event, @Timestamp Instant at) {
        var asked = event.assignment();
        jdbc.sql("""
                        insert into task_view (id, convention, subject, matter, action, organisation, roles, round, state, opened_at, due)
                        values (:id, :convention, :subject, :matter, :action, :organisation, :roles, :round, 'OPEN', :at,
                                coalesce((select due from task_due where subject = :subject and action = :action), 'infinity'))
                        on conflict (id) do nothing""")
                .param("id", event.id().value())
                .param("convention", event.id().convention().value())
                .param("subject", asked.subject())
                .param("matter", asked.matter())
                .param("action", asked.action())
                .param("organisation", asked.organisation().alias())
                .param("roles", asked.roles().stream().map(Role::code).toArray(String[]::new))
                .param("round", asked.round())
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

    @EventHandler
    void on(LegalityControlOpened event) {
        due(event.id(), "publish-act", event.listDue());
    }

    @EventHandler
    void on(FiledWithCnil event) {
        due(event.id(), "record-cnil-answer", event.answerDue());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate task_view, task_due").update();
    }

    private void due(Identifier subject, String action, RecordedDeadline deadline) {
        var moment = deadline.prudent().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into task_due (subject, action, due) values (:subject, :action, :due)
                        on conflict (subject, action) do update set due = excluded.due""")
                .param("subject", subject.toString())
                .param("action", action)
                .param("due", moment)
                .update();
        jdbc.sql("update task_view set due = :due where subject = :subject and action = :action and ended_at is null")
                .param("subject", subject.toString())
                .param("action", action)
                .param("due", moment)
                .update();
    }
}
