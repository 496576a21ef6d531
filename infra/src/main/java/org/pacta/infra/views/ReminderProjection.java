package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.task.TaskEvent.TaskReminded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the reminders of each step. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
class ReminderProjection implements Reminders {

    private final JdbcClient jdbc;

    ReminderProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TaskReminded event) {
        jdbc.sql("insert into task_reminder (task, reminded_on, reminded_by) values (?, ?, ?) on conflict do nothing")
                .params(event.id().value(), event.legalDate(), event.by().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate task_reminder").update();
    }

    @Override
    public Optional<Reminder> last(UUID task) {
        return jdbc.sql("select * from task_reminder where task = ? order by reminded_on desc limit 1")
                .param(task)
                .query((row, number) ->
                        new Reminder(row.getObject("reminded_on", LocalDate.class), row.getString("reminded_by")))
                .optional();
    }
}
