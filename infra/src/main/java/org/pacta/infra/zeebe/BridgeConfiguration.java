package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.PromptEvents;
import org.pacta.infra.time.CautiousClock;
import org.pacta.workflows.engine.MessageVariables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two directions of the bridge: facts to messages, in the order of the store; jobs to commands. */
@Configuration
class BridgeConfiguration {

    @Bean
    MessageVariables messageVariables(Templates templates) {
        return new MessageVariables(templates);
    }

    /** Started by the bridge once the engine is there. */
    @Bean
    Telling telling(
            CamundaClient engine,
            ProcessMessages messages,
            RefusedTable refused,
            PromptEvents events,
            TokenStore tokens,
            TransactionManager transactions,
            @Value("${pacta.demo-clock:}") String demonstration) {
        var post =
                new EnginePost(engine, demonstration.isBlank() ? EnginePost.KEPT : EnginePost.KEPT_IN_A_DEMONSTRATION);
        var messenger = new Messenger(messages, post, refused, Messenger.PAUSE);
        return new Telling(Telling.processor(messenger, events, tokens, transactions), messenger, refused);
    }

    @Bean
    Workers workers(CamundaClient engine, CommandGateway commands, CautiousClock clock) {
        return new Workers(engine, commands::sendAndWait, clock);
    }
}
