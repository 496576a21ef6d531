package org.pacta.infra.letters;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** How the writer of letters reads the record: from the first fact on. */
@Configuration
class LetterReader {

    static final String GROUP = "letters";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                GROUP, (axon, reader) -> reader.initialToken(StreamableMessageSource::createTailToken));
    }
}
