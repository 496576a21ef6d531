package org.pacta.infra.eventstore;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.pacta.domain.avenant.StandingConventions;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.materiel.SharedGoods;
import org.pacta.domain.template.Templates;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The record: how facts are named, stamped, written, chained and read back. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventStoreSettings.class)
public class EventStoreConfiguration {

    /** For what Axon keeps for itself: how far each reader has come. */
    @Bean
    @Primary
    Serializer serializer() {
        return JacksonSerializer.builder().objectMapper(StoredJson.events()).build();
    }

    @Bean
    @Qualifier("eventSerializer")
    NamedSerializer eventSerializer(EventNames names) {
        return NamedSerializer.forEvents(names);
    }

    @Bean
    TransactionManager transactions(PlatformTransactionManager database) {
        return new WholeTransactions(database);
    }

    @Bean
    Snapshots snapshots(AggregateTypes aggregates) {
        return new Snapshots(aggregates);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            JdbcEventStorageEngine.Builder storage, TransactionManager transactions, EventStoreSettings settings) {
        return new ChainedEventStorageEngine(
                storage.transactionManager(transactions)
                        .batchSize(settings.fetchSize())
                        .finalAggregateBatchPredicate(batch -> batch.size() < settings.fetchSize()),
                transactions,
                settings.cachedHeads());
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine storage, WholeFile files, Configuration axon) {
        return new PactaEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(storage)
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
                files);
    }

    @Bean
    WholeFile wholeFile(
            JdbcOperations record,
            TransactionManager transactions,
            EventStorageEngine further,
            NamedSerializer events,
            Snapshots snapshots,
            Configuration axon,
            EventStoreSettings settings) {
        var reading = new WholeFile.Reading(events, snapshots.serializer(), snapshots, axon.upcasterChain());
        return new WholeFile(record, transactions, further, reading, settings.fetchSize());
    }

    /** Every use runs in a transaction, which holds the connection; Axon's own provider would hold it a second time. */
    @Bean
    JdbcEventStorageEngine.Builder eventStorage(
            Configuration axon, NamedSerializer events, Snapshots snapshots, DataSource database) {
        return Schemas.storage()
                .upcasterChain(axon.upcasterChain())
                .eventSerializer(events)
                .snapshotSerializer(snapshots.serializer())
                .snapshotFilter(snapshots)
                .persistenceExceptionResolver(new PostgresConflicts())
                .connectionProvider(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    TokenSchema tokenSchema() {
        return Schemas.tokens();
    }

    @Bean
    Drafts drafts(JdbcClient record) {
        return new Drafts(record);
    }

    @Bean
    InitializingBean stampedEvents(EventBus events, Drafts drafts, ObligationsOfTemplate templates) {
        return () -> events.registerDispatchInterceptor(new EventStamp(drafts, templates));
    }

    @Bean
    RecordedCallingsOff callingsOff(JdbcOperations record, EventNames names) {
        return new RecordedCallingsOff(record, names);
    }

    @Bean
    SharedGoods sharedGoods(JdbcClient record, EventNames names) {
        return new RecordedGoods(record, names);
    }

    @Bean
    HeldMeetings heldMeetings(JdbcClient record, EventNames names) {
        return new RecordedMeetings(record, names);
    }

    @Bean
    StandingConventions standingConventions(JdbcClient record, EventNames names, Templates templates) {
        return new RecordedConventions(record, names, templates);
    }

    @Bean
    Amendments amendments(JdbcClient record, EventNames names) {
        return new RecordedAmendments(record, names);
    }

    @Bean
    RecordedTexts recordedTexts(Drafts drafts, Amendments amendments, Templates templates) {
        return new RecordedTexts(drafts, amendments, templates);
    }

    @Bean
    InitializingBean guardedCallingsOff(EventBus events, RecordedCallingsOff callingsOff) {
        return () -> events.registerDispatchInterceptor(callingsOff);
    }

    @Bean
    CorrelationDataProvider keptFromTheCommand() {
        return new SimpleCorrelationDataProvider(EventMetadata.IDEMPOTENCY_KEY, EventMetadata.TRACE_ID);
    }

    @Bean
    @Primary
    UsagePropertyProvider noUpdateCheck() {
        return new NoUpdateCheck();
    }

    /** The application's database role, which the migrations give its rights. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(
            @Value("${pacta.postgres.app-role:${spring.datasource.username:pacta_app}}") String role) {
        return flyway -> flyway.placeholders(withRole(flyway.getPlaceholders(), role));
    }

    private static Map<String, String> withRole(Map<String, String> placeholders, String role) {
        var all = new HashMap<>(placeholders);
        all.putIfAbsent("app_role", role);
        return all;
    }
}
