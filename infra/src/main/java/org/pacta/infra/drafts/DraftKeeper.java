package org.pacta.infra.drafts;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.views.ViewProcessors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws away what anybody had typed for a step that is done or no longer asked. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
@DisallowReplay
class DraftKeeper {

    private final JdbcClient jdbc;

    DraftKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TaskCompleted fact) {
        forget(fact.id());
    }

    @EventHandler
    void on(TaskClosed fact) {
        forget(fact.id());
    }

    private void forget(TaskId task) {
        jdbc.sql("delete from form_draft where place = ?")
                .param("/taches/" + task.value())
                .update();
    }
}
