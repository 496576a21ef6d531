package org.pacta.infra.deadlines;

import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.DeadlineCommand.MoveTerm;
import org.pacta.domain.deadline.DeadlineCommand.QuestionClock;
import org.pacta.infra.eventstore.RecordedTexts;
import org.pacta.workflows.avenant.ChangedDelays;
import org.springframework.stereotype.Component;

/**
 * What an avenant does to the deadlines that run when it takes effect: the term moves as it says; of every other whose rule it
 * changed, a person is asked. Nothing moves silently.
 */
@Component
@ProcessingGroup(DeadlineReader.GROUP)
class AmendedClocks {

    private final CommandGateway commands;
    private final OpenDeadlines open;
    private final RecordedTexts texts;

    AmendedClocks(CommandGateway commands, OpenDeadlines open, RecordedTexts texts) {
        this.commands = commands;
        this.open = open;
        this.texts = texts;
    }

    @EventHandler
    @DisallowReplay
    void on(ConventionAmended fact) {
        moveTerm(fact);
        var text = texts.of(fact.id());
        new ChangedDelays(fact, text)
                .lines()
                .forEach(line -> open.ofCodes(fact.id(), Set.of(line.id()))
                        .forEach(id -> commands.sendAndWait(
                                new QuestionClock(id, fact.avenant(), line, text.lead(), fact.legalDate()))));
    }

    private void moveTerm(ConventionAmended fact) {
        var lastDay = fact.lastDay();
        if (lastDay == null) return;
        open.ofCodes(fact.id(), Set.of(ContractualTerm.CODE))
                .forEach(id -> commands.sendAndWait(new MoveTerm(id, fact.avenant(), lastDay, fact.legalDate())));
    }
}
