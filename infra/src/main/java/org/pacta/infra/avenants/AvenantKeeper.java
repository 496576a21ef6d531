package org.pacta.infra.avenants;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.avenant.AvenantEvent.AvenantTookEffect;
import org.pacta.domain.convention.ConventionCommand.AmendConvention;
import org.springframework.stereotype.Component;

/** Follows the facts in their order: what took effect changes its convention. Reading a fact twice changes nothing. */
@Component
@ProcessingGroup(AvenantReader.GROUP)
class AvenantKeeper {

    private final CommandGateway commands;

    AvenantKeeper(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(AvenantTookEffect fact) {
        var id = fact.id();
        commands.sendAndWait(new AmendConvention(id.convention(), id.number(), fact.changes(), fact.legalDate()));
    }
}
