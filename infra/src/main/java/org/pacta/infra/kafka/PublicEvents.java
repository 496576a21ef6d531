package org.pacta.infra.kafka;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.pacta.domain.shared.Household;

/**
 * Publishes every recorded fact that is not one organisation's own, at least once and in the order of its convention. The reader's place is recorded only when
 * the broker has the whole batch; as long as it has not, the batch is published again, and nobody else waits for it.
 */
@ProcessingGroup(PublicEvents.NAME)
public class PublicEvents {

    public static final String NAME = "public-events";

    private final PublicForm form;
    private final Topic topic;

    PublicEvents(PublicForm form, Topic topic) {
        this.form = form;
        this.topic = topic;
    }

    @EventHandler
    void on(EventMessage<?> event, UnitOfWork<?> unit) {
        if (event.getPayload() instanceof Household) return;
        List<DomainEventMessage<?>> batch = unit.getOrComputeResource(NAME, name -> {
            var facts = new ArrayList<DomainEventMessage<?>>();
            unit.onPrepareCommit(done -> publish(facts));
            return facts;
        });
        batch.add((DomainEventMessage<?>) event);
    }

    private void publish(List<DomainEventMessage<?>> facts) {
        topic.publish(facts.stream()
                .map(fact -> topic.record(PublicForm.convention(fact), form.of(fact)))
                .toList());
    }
}
