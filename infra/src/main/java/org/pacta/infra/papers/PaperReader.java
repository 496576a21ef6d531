package org.pacta.infra.papers;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of papers reads the record: from the first fact on, so that conventions older than it are asked too. */
@Configuration
class PaperReader {

    static final String GROUP = "papers";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
