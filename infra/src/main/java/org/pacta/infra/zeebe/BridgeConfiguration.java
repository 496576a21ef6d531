package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.PromptEvents;
import org.pacta.workflows.engine.MessageVariables;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two directions of the bridge: facts to messages, in the order of the store; jobs to commands. */
@Configuration
class BridgeConfiguration {

    private static final int BATCH = 100;

    @Bean
    MessageVariables messageVariables(Templates templates) {
        return new MessageVariables(templates);
    }

    /** Started by the bridge once the engine is there. Its claim is kept while it waits for an engine that is down. */
    @Bean
    Telling messenger(
            CamundaClient engine,
            Editions editions,
            MessageVariables variables,
            FinishedConventions finished,
            PromptEvents events,
            TokenStore tokens,
            TransactionManager transactions) {
        return new Telling(PooledStreamingEventProcessor.builder()
                .name("messenger")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Messenger(engine, editions, variables, finished))
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(name -> Threads.scheduled(name + "-coordinator"))
                .workerExecutor(name -> Threads.scheduled(name + "-worker"))
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .enableCoordinatorClaimExtension()
                .build());
    }

    @Bean
    Workers workers(CamundaClient engine, CommandGateway commands, @Qualifier("legalClock") Clock legalClock) {
        return new Workers(engine, commands::sendAndWait, legalClock);
    }
}
