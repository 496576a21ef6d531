package org.pacta.infra.procedures;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of procedures reads the record: from the first fact on, each convention in its order. */
@Configuration
class ProcedureReader {

    static final String GROUP = "procedures";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
