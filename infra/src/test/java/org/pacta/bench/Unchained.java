package org.pacta.bench;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.pacta.infra.eventstore.EventStoreSettings;
import org.pacta.infra.eventstore.StoredEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The record as it would be without evidence: the same rows in the same order, and no chain. */
@Configuration(proxyBeanMethods = false)
class Unchained {

    private static final String INSERT = "INSERT INTO domain_event (" + StoredEvent.COLUMNS + ", hash) "
            + "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM pg_advisory_xact_lock(hashtextextended(?, 1))";

    @Bean
    @Primary
    EventStorageEngine withoutChain(
            JdbcEventStorageEngine.Builder storage, TransactionManager transactions, EventStoreSettings settings) {
        return new Engine(
                storage.transactionManager(transactions)
                        .batchSize(settings.fetchSize())
                        .finalAggregateBatchPredicate(batch -> batch.size() < settings.fetchSize()),
                transactions);
    }

    private static final class Engine extends JdbcEventStorageEngine {

        private static final byte[] NOTHING = new byte[32];

        private final TransactionManager transactions;

        Engine(Builder builder, TransactionManager transactions) {
            super(builder);
            this.transactions = transactions;
        }

        @Override
        protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }

        private void append(List<? extends EventMessage<?>> messages, Serializer serializer) {
            try (var connection = getConnection();
                    var insert = connection.prepareStatement(INSERT)) {
                for (var message : messages) {
                    var event = StoredEvent.of(message, serializer);
                    event.bind(insert);
                    insert.setBytes(11, NOTHING);
                    insert.setString(12, event.convention().toString());
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException e) {
                handlePersistenceException(e, messages.getFirst());
            }
        }
    }
}
