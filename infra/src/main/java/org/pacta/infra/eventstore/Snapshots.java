package org.pacta.infra.eventstore;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;

/** How the states of aggregates are stored, so that a long file loads as fast as a short one. */
public final class Snapshots implements SnapshotFilter {

    private final StoredNames names;
    private final StateShape shape = new StateShape();

    public Snapshots(AggregateTypes aggregates) {
        this.names = new StoredNames(aggregates.types());
    }

    public Serializer serializer() {
        return new NamedSerializer(names, StoredJson.states(), shape);
    }

    /** Only a state of today's shape is read. */
    @Override
    public boolean test(DomainEventData<?> snapshot) {
        var type = snapshot.getPayload().getType();
        return names.classOf(type.getName())
                .map(shape::revisionOf)
                .filter(today -> today.equals(type.getRevision()))
                .isPresent();
    }
}
