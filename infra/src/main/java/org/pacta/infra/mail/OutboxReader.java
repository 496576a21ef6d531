package org.pacta.infra.mail;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How requests for e-mails are read from the record: from the first fact on. */
@Configuration
class OutboxReader {

    static final String GROUP = "courriels";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
