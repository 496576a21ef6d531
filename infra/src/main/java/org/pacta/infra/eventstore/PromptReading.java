package org.pacta.infra.eventstore;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every reader of the record follow it promptly. */
@Configuration(proxyBeanMethods = false)
public class PromptReading {

    /** For facts that another process committed, of which nobody tells. */
    private static final int NOW_AND_THEN_MILLIS = 500;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService nowAndThen() {
        return Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("prompt-events"));
    }

    @Bean
    PromptEvents promptEvents(
            EventStore store,
            EventStorageEngine storage,
            @Qualifier("nowAndThen") ScheduledExecutorService nowAndThen) {
        var events = new PromptEvents(store, storage);
        nowAndThen.scheduleWithFixedDelay(
                events::tell, NOW_AND_THEN_MILLIS, NOW_AND_THEN_MILLIS, TimeUnit.MILLISECONDS);
        return events;
    }

    @Bean
    ConfigurerModule promptReaders(ObjectProvider<PromptEvents> events) {
        return configurer ->
                configurer.eventProcessing().configureDefaultStreamableMessageSource(axon -> events.getObject());
    }
}
