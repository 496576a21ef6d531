package org.pacta.infra.screens.live;

import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** News is heard where it is made and by nobody who comes later: no token is kept for it. */
@Configuration(proxyBeanMethods = false)
class ChangesProcessing {

    @Autowired
    void listen(EventProcessingConfigurer processing) {
        processing.registerSubscribingEventProcessor(ChangesFeed.GROUP);
    }
}
