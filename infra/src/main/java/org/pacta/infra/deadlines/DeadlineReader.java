package org.pacta.infra.deadlines;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the keeper of deadlines reads the record: from the first fact on, in several lanes, each convention in its order. */
@Configuration
class DeadlineReader implements EffectReader {

    static final String GROUP = "deadlines";
    private static final int LANES = 2;

    @Override
    public String group() {
        return GROUP;
    }

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP,
                (axon, reader) ->
                        reader.initialSegmentCount(LANES).initialToken(StreamableMessageSource::createTailToken));
    }
}
