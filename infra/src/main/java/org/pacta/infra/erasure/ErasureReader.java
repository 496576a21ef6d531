package org.pacta.infra.erasure;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How whoever carries erasures out reads the record: from the first fact on, so that none that was granted is forgotten. */
@Configuration
class ErasureReader {

    static final String GROUP = "erasures";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
