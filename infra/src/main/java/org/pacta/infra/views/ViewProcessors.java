package org.pacta.infra.views;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * How the views follow the store, beyond what every reader does: from the first fact on, the inbox in two lanes so that it is
 * quick, the conventions in one because public numbers are given one after the other.
 */
@Configuration
public class ViewProcessors {

    public static final String INBOX = "inbox";
    public static final String CONVENTIONS = "conventions";

    @Autowired
    void follow(EventProcessingConfigurer readers) {
        follow(readers, INBOX, 2);
        follow(readers, CONVENTIONS, 1);
    }

    private static void follow(EventProcessingConfigurer readers, String group, int lanes) {
        readers.registerPooledStreamingEventProcessorConfiguration(
                group,
                (axon, reader) ->
                        reader.initialSegmentCount(lanes).initialToken(StreamableMessageSource::createTailToken));
    }
}
