package org.pacta.infra.views;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.messaging.StreamableMessageSource;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * How the views follow the store: in batches, in the transaction of their token, a convention always in the order of its
 * events. A view that cannot take an event stops and tries again: it never skips one.
 */
@Configuration
class ViewProcessors {

    static final String INBOX = "inbox";
    static final String CONVENTIONS = "conventions";

    private static final int BATCH = 500;

    @Autowired
    void follow(EventProcessingConfigurer processing) {
        register(processing, INBOX, 2);
        register(processing, CONVENTIONS, 1); // public numbers are given one after the other
    }

    private static void register(EventProcessingConfigurer processing, String group, int segments) {
        processing
                .registerPooledStreamingEventProcessor(
                        group,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, builder) -> builder.initialSegmentCount(segments)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerSequencingPolicy(group, configuration -> byConvention())
                .registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance());
    }

    private static SequencingPolicy<EventMessage<?>> byConvention() {
        return event ->
                event.getPayload() instanceof DomainEvent fact ? fact.id().convention() : event.getIdentifier();
    }
}
