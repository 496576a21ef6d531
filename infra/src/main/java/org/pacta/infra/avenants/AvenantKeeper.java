package org.pacta.infra.avenants;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.avenant.AvenantCommand.LapseAvenant;
import org.pacta.domain.avenant.AvenantEvent.AvenantTookEffect;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.convention.ConventionCommand.AmendConvention;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the facts in their order: what took effect changes its convention. Reading a fact twice changes nothing. */
@Component
@ProcessingGroup(AvenantReader.GROUP)
class AvenantKeeper {

    private static final String PROPOSED =
            "select aggregate_id from domain_event where convention = ? and aggregate_id like 'avenant/%' and sequence = 0";

    private final CommandGateway commands;
    private final JdbcClient record;

    AvenantKeeper(CommandGateway commands, JdbcClient record) {
        this.commands = commands;
        this.record = record;
    }

    @EventHandler
    @DisallowReplay
    void on(AvenantTookEffect fact) {
        var id = fact.id();
        commands.sendAndWait(new AmendConvention(id.convention(), id.number(), fact.changes(), fact.legalDate()));
    }

    /** There is nothing left to change. */
    @EventHandler
    @DisallowReplay
    void on(ConventionEnded fact) {
        record.sql(PROPOSED)
                .param(fact.id().value())
                .query((row, number) -> AvenantId.of(row.getString(1)))
                .list()
                .forEach(id -> commands.sendAndWait(new LapseAvenant(id, fact.legalDate())));
    }
}
