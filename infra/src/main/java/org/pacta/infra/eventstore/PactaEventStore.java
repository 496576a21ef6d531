package org.pacta.infra.eventstore;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's event store, which reads a file in one round trip where Axon would ask for its state and for its facts apart. */
final class PactaEventStore extends EmbeddedEventStore {

    private final WholeFile files;

    PactaEventStore(Builder builder, WholeFile files) {
        super(builder);
        this.files = files;
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return DomainEventStream.concat(
                files.read(aggregateId), DomainEventStream.of(stagedDomainEventMessages(aggregateId)));
    }
}
