package org.pacta.infra.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The record in PostgreSQL: appends facts, each chained to the one before it in its aggregate, and reads them back. */
public final class ChainedEventStorageEngine extends JdbcEventStorageEngine {

    /**
     * The facts of one convention are numbered in the order in which they are committed, whatever aggregates they are of: its
     * lock is held until the commit and taken before the number. Conventions do not wait for each other.
     */
    private static final String INSERT = "INSERT INTO domain_event (" + StoredEvent.COLUMNS + ", hash) "
            + "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM pg_advisory_xact_lock(hashtextextended(?, 1))";

    private static final String HASH = "SELECT hash FROM domain_event WHERE aggregate_id = ? AND sequence = ?";

    private final TransactionManager transactions;
    private final CommittedHeads committed;

    public ChainedEventStorageEngine(Builder builder, TransactionManager transactions, long cachedHeads) {
        super(builder);
        this.transactions = transactions;
        this.committed = new CommittedHeads(cachedHeads);
    }

    /** An error is told as an exception: only then does Axon take back what it remembers of the aggregates. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        try {
            transactions.executeInTransaction(() -> committed.rememberAfterCommit(append(events, serializer)));
        } catch (Error broken) {
            throw new EventStoreException("Facts could not be appended", broken);
        }
    }

    /** One batch; its reader asks again. Axon would go on until it finds nothing, for each fact that is read by itself. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken position, boolean mayBlock) {
        return fetchTrackedEvents(position, batchSize()).stream();
    }

    private Map<String, ChainHead> append(List<? extends EventMessage<?>> messages, Serializer serializer) {
        var heads = new HashMap<String, ChainHead>();
        try (var connection = getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var message : messages) {
                var event = StoredEvent.of(message, serializer);
                var hash = HashChain.next(previous(connection, event, heads), event);
                event.bind(insert);
                insert.setBytes(11, hash);
                insert.setString(12, event.convention().toString());
                insert.addBatch();
                heads.put(event.aggregateId(), new ChainHead(event.sequence(), hash));
            }
            insert.executeBatch();
        } catch (SQLException e) {
            handlePersistenceException(e, messages.getFirst());
        }
        return heads;
    }

    /** From this append, from the heads known to be committed, else from the record. */
    private byte[] previous(Connection connection, StoredEvent event, Map<String, ChainHead> heads)
            throws SQLException {
        if (event.sequence() == 0) return HashChain.genesis();
        var own = heads.get(event.aggregateId());
        if (own != null) return own.hash();
        var known = committed.hashAt(event.aggregateId(), event.sequence() - 1);
        return known.isPresent() ? known.get() : read(connection, event.aggregateId(), event.sequence() - 1);
    }

    private static byte[] read(Connection connection, String aggregateId, long sequence) throws SQLException {
        try (var select = connection.prepareStatement(HASH)) {
            select.setString(1, aggregateId);
            select.setLong(2, sequence);
            try (var row = select.executeQuery()) {
                if (row.next()) return row.getBytes(1);
            }
        }
        throw new EventStoreException("The chain of " + aggregateId + " lacks its event " + sequence);
    }
}
