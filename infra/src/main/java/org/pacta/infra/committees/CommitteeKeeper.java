package org.pacta.infra.committees;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.committee.Committees;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.eventstore.RecordedTexts;
import org.pacta.workflows.committee.CommitteeCalls;
import org.springframework.stereotype.Component;

/**
 * Follows the facts in their order: opens the calendars of the committees that come back, counts each meeting in, and asks
 * decisions of their owners. Reading a fact twice changes nothing, calendars and steps absorb it.
 */
@Component
@ProcessingGroup(CommitteeReader.GROUP)
class CommitteeKeeper {

    private final CommandGateway commands;
    private final EventStore record;
    private final RecordedTexts texts;

    CommitteeKeeper(CommandGateway commands, EventStore record, RecordedTexts texts) {
        this.commands = commands;
        this.record = record;
        this.texts = texts;
    }

    @EventHandler
    @DisallowReplay
    void on(DomainEvent fact) {
        if (!CommitteeCalls.concern(fact)) return;
        CommitteeCalls.after(fact, committees(fact.id().convention())).forEach(this::send);
    }

    /** A decision older than its term has none to end, and a step that was never asked is not closed. */
    private void send(Command command) {
        if (command instanceof Cancellation && !begun(command)) return;
        commands.sendAndWait(command);
    }

    private boolean begun(Command command) {
        return record.lastSequenceNumberFor(command.id().toString()).isPresent();
    }

    private Committees committees(ConventionId convention) {
        var text = texts.of(convention);
        return new Committees(text.template(), text.parties());
    }
}
