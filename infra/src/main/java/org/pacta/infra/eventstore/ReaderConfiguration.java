package org.pacta.infra.eventstore;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The readers of the record, projections and publishers alike: in batches, each with its own token, in order within a
 * convention. A reader that fails stops and tries again later; it never goes past a fact it could not handle.
 */
@Configuration(proxyBeanMethods = false)
public class ReaderConfiguration {

    @Bean
    ConfigurerModule readers(EventStoreSettings settings) {
        return configurer -> configurer.eventProcessing(readers -> configure(readers, settings));
    }

    private static void configure(EventProcessingConfigurer readers, EventStoreSettings settings) {
        readers.usingPooledStreamingEventProcessors(
                        (axon, reader) -> reader.batchSize(settings.batchSize()).initialSegmentCount(1))
                .registerDefaultSequencingPolicy(
                        axon -> event -> event.getMetaData().get(EventMetadata.CONVENTION))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
    }
}
