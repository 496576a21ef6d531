package org.pacta.infra.endings;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.pacta.infra.deadlines.EffectReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of endings reads the record: from the first fact on, so that conventions older than it have their term watched. */
@Configuration
class EndingReader implements EffectReader {

    static final String GROUP = "endings";

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
