package org.pacta.infra.papers;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.attestation.Papers;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.infra.eventstore.RecordedTexts;
import org.pacta.workflows.attestation.PaperCalls;
import org.springframework.stereotype.Component;

/** Expects of the parties, once their convention is in force, the papers that its text wants from then on. */
@Component
@ProcessingGroup(PaperReader.GROUP)
class PaperKeeper {

    private final CommandGateway commands;
    private final RecordedTexts texts;

    PaperKeeper(CommandGateway commands, RecordedTexts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @EventHandler
    @DisallowReplay
    void on(ConventionEnteredIntoForce fact) {
        var text = texts.of(fact.id());
        var papers = new Papers(text.template(), text.parties());
        PaperCalls.after(fact, papers).forEach(commands::sendAndWait);
    }
}
