package org.pacta.infra.eventstore;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.pacta.domain.shared.Command;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a command: the state of its aggregate from memory or from the record, its facts appended, a lost race run again. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

    @Bean
    ConfigurerModule aggregates(AggregateTypes aggregates, EventStoreSettings settings) {
        return configurer ->
                aggregates.types().forEach(type -> configurer.configureAggregate(aggregate(type, settings)));
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type, EventStoreSettings settings) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(axon -> CommandConfiguration::target)
                .configureCache(axon -> new AggregateCache(settings.cachedAggregates()))
                .configureSnapshotTrigger(axon -> axon.getComponent(SnapshotTriggerDefinition.class));
    }

    /** Every command knows whom it is for; Axon would look for the annotation on every method of it, each time. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command)
            return new VersionedAggregateIdentifier(command.id(), null);
        throw new IllegalArgumentException("Only commands of the domain are sent, found " + message.getPayload());
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter, EventStoreSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.snapshotEvery());
    }

    /** Stores states apart from the commands that gave rise to it. */
    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            AggregateTypes aggregates,
            @Qualifier("snapshotting") ExecutorService executor) {
        return AggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .executor(executor)
                .aggregateFactories(aggregates.types().stream()
                        .<AggregateFactory<?>>map(type -> factory(type, axon))
                        .toList())
                .build();
    }

    /** Its handlers take ports of the application as parameters, so that its model is read with them. */
    private static <A> AggregateFactory<A> factory(Class<A> type, org.axonframework.config.Configuration axon) {
        return new GenericAggregateFactory<>(AnnotatedAggregateMetaModelFactory.inspectAggregate(
                type, axon.parameterResolverFactory(), axon.handlerDefinition(type)));
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotting() {
        return Executors.newSingleThreadExecutor(new AxonThreadFactory("snapshots"));
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService secondTries() {
        return Executors.newScheduledThreadPool(2, new AxonThreadFactory("second-tries"));
    }

    @Bean
    CommandGateway commandGateway(CommandBus commands, @Qualifier("secondTries") ScheduledExecutorService secondTries) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new SecondTry(secondTries))
                .build();
    }
}
