package org.pacta.infra.procedures;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.pacta.infra.deadlines.EffectReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of procedures reads the record: from the first fact on, each convention in its order. */
@Configuration
class ProcedureReader implements EffectReader {

    static final String GROUP = "procedures";

    @Override
    public String group() {
        return GROUP;
    }

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
