package org.pacta.infra.mail;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.task.TaskEvent.TaskReminded;
import org.pacta.workflows.courriel.ReminderMails;
import org.springframework.stereotype.Component;

/** Has whoever is reminded of a step written to. */
@Component
@ProcessingGroup(OutboxReader.GROUP)
class ReminderKeeper {

    private final CommandGateway commands;

    ReminderKeeper(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(TaskReminded fact) {
        commands.sendAndWait(ReminderMails.mail(fact));
    }
}
