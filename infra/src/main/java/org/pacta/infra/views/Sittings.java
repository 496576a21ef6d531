package org.pacta.infra.views;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.deliberation.DeliberationEvent;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.springframework.stereotype.Component;

/** What is known of a sitting, folded from the facts of its deliberation. */
@Component
class Sittings {

    private final EventStore store;

    Sittings(EventStore store) {
        this.store = store;
    }

    Optional<SittingFacts> of(DeliberationId id) {
        var facts = store.readEvents(id.toString(), 0)
                .asStream()
                .map(message -> (DeliberationEvent) message.getPayload())
                .toList();
        if (facts.isEmpty()) return Optional.empty();
        var sitting = new SittingFold();
        facts.forEach(sitting::on);
        return Optional.of(sitting.facts());
    }
}
