package org.pacta.infra.mail;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.breach.BreachEvent.WarningOrdered;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.workflows.breach.WarningMails;
import org.springframework.stereotype.Component;

/** Has the desks that are to be warned of a breach written to, and tells the breach of each that was. */
@Component
@ProcessingGroup(OutboxReader.GROUP)
class WarningKeeper {

    private final CommandGateway commands;

    WarningKeeper(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(WarningOrdered fact) {
        WarningMails.asked(fact).forEach(commands::sendAndWait);
    }

    @EventHandler
    @DisallowReplay
    void on(CourrielSent fact) {
        WarningMails.left(fact).ifPresent(commands::sendAndWait);
    }
}
