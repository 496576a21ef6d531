package org.pacta.infra.committees;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.pacta.infra.deadlines.EffectReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of committees reads the record: from the first fact on, so that conventions older than it have theirs. */
@Configuration
class CommitteeReader implements EffectReader {

    static final String GROUP = "committees";

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
