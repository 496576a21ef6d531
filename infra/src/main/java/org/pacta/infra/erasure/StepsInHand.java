package org.pacta.infra.erasure;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.task.TaskCommand.FreeTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives back what the person had taken in hand: nobody else could do it, and nobody would. */
@Component
class StepsInHand implements Erases {

    private static final String IN_HAND =
            "select convention, id from task_view where assignee = ? and state = 'CLAIMED'";

    private final JdbcClient jdbc;
    private final CommandGateway commands;
    private final LegalClock clock;

    StepsInHand(JdbcClient jdbc, CommandGateway commands, LegalClock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void erase(ActorId person) {
        jdbc.sql(IN_HAND)
                .param(person.value())
                .query((row, number) -> new TaskId(
                        new ConventionId(row.getObject("convention", UUID.class)), row.getObject("id", UUID.class)))
                .list()
                .forEach(task -> commands.sendAndWait(new FreeTask(task, clock.today())));
    }
}
