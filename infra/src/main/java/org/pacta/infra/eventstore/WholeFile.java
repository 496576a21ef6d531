package org.pacta.infra.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads what is recorded of an aggregate at once: its newest stored state and the facts since, nothing if it has not begun. */
final class WholeFile {

    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);
    private static final String FIELDS =
            "aggregate_id, sequence, aggregate_type, payload_type, payload_revision, recorded_at, payload, metadata";
    private static final String READ = """
            WITH state AS (SELECT event_id, %1$s FROM snapshot WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1)
            SELECT 0 AS part, event_id, %1$s FROM state
            UNION ALL
            (SELECT 1, event_id::text, %1$s FROM domain_event
             WHERE aggregate_id = ? AND sequence > coalesce((SELECT sequence FROM state), -1)
             ORDER BY sequence LIMIT ?)
            ORDER BY part, sequence
            """.formatted(FIELDS);

    private final JdbcOperations record;
    private final TransactionManager transactions;
    private final EventStorageEngine further;
    private final Reading reading;
    private final int most;

    /** {@code most}: facts read at once; a longer file is read on from {@code further}. */
    WholeFile(
            JdbcOperations record,
            TransactionManager transactions,
            EventStorageEngine further,
            Reading reading,
            int most) {
        this.record = record;
        this.transactions = transactions;
        this.further = further;
        this.reading = reading;
        this.most = most;
    }

    /** How what is stored becomes what it says. */
    record Reading(Serializer facts, Serializer states, SnapshotFilter readable, EventUpcaster upcasters) {}

    DomainEventStream read(String aggregateId) {
        var states = new ArrayList<DomainEventData<byte[]>>();
        var facts = new ArrayList<DomainEventData<byte[]>>();
        transactions.executeInTransaction(() -> record.query(
                READ,
                (ResultSet row) -> {
                    (row.getInt("part") == 0 ? states : facts).add(entry(row));
                },
                aggregateId,
                aggregateId,
                most));
        if (states.isEmpty()) return since(aggregateId, facts);
        return state(states.getFirst())
                .map(state -> DomainEventStream.concat(DomainEventStream.of(state), since(aggregateId, facts)))
                .orElseGet(() -> further.readEvents(aggregateId));
    }

    /** A state of another shape than today's, or that cannot be read, is left aside: the facts alone say all. */
    private Optional<DomainEventMessage<?>> state(DomainEventData<byte[]> stored) {
        if (!reading.readable().test(stored)) return Optional.empty();
        try {
            var state = deserialized(List.of(stored), reading.states()).next();
            state.getPayload();
            return Optional.of(state);
        } catch (RuntimeException e) {
            LOG.warn("A stored state of {} cannot be read and is left aside", stored.getAggregateIdentifier(), e);
            return Optional.empty();
        }
    }

    private DomainEventStream since(String aggregateId, List<DomainEventData<byte[]>> stored) {
        var facts = deserialized(stored, reading.facts());
        if (stored.size() < most) return facts;
        var next = stored.getLast().getSequenceNumber() + 1;
        return DomainEventStream.concat(facts, further.readEvents(aggregateId, next));
    }

    private DomainEventStream deserialized(List<DomainEventData<byte[]>> stored, Serializer serializer) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), serializer, reading.upcasters());
    }

    private static DomainEventData<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getString("recorded_at"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
