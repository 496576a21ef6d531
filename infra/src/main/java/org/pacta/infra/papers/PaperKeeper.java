package org.pacta.infra.papers;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.attestation.Papers;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.Drafts;
import org.pacta.workflows.attestation.PaperCalls;
import org.springframework.stereotype.Component;

/** Expects of the parties, once their convention is in force, the papers that its text wants from then on. */
@Component
@ProcessingGroup(PaperReader.GROUP)
class PaperKeeper {

    private final CommandGateway commands;
    private final Drafts drafts;
    private final Templates templates;

    PaperKeeper(CommandGateway commands, Drafts drafts, Templates templates) {
        this.commands = commands;
        this.drafts = drafts;
        this.templates = templates;
    }

    @EventHandler
    @DisallowReplay
    void on(ConventionEnteredIntoForce fact) {
        var draft = drafts.of(fact.id()).orElseThrow();
        var papers = new Papers(templates.get(draft.template(), draft.templateVersion()), draft.parties());
        PaperCalls.after(fact, papers).forEach(commands::sendAndWait);
    }
}
