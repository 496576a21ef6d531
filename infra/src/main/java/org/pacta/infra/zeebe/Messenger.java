package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.workflows.engine.MessageVariables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the waiting processes what was decided: every event that bears the name of a message of the models. The identifier
 * of the event is the identifier of the message, so that telling it twice is telling it once.
 */
public class Messenger {

    /** How long the engine keeps a message for a process that is not there yet, and refuses its repetition. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    private final CamundaClient engine;
    private final Editions editions;
    private final MessageVariables variables;
    private final FinishedConventions finished;

    Messenger(CamundaClient engine, Editions editions, MessageVariables variables, FinishedConventions finished) {
        this.engine = engine;
        this.editions = editions;
        this.variables = variables;
        this.finished = finished;
    }

    @EventHandler
    void on(DomainEvent event, @MessageIdentifier String id) throws InterruptedException {
        var name = editions.messageName(event);
        if (name.isEmpty() || finished.contains(event.id().convention())) return;
        while (!told(event, id, name.get())) Thread.sleep(PAUSE);
    }

    /** False while the engine cannot be reached: the fact is recorded, the process hears of it later. */
    private boolean told(DomainEvent event, String id, String name) throws InterruptedException {
        try {
            engine.newPublishMessageCommand()
                    .messageName(name)
                    .correlationKey(event.correlation())
                    .messageId(id)
                    .timeToLive(KEPT)
                    .variables(variables.of(event))
                    .send()
                    .toCompletableFuture()
                    .get();
            return true;
        } catch (ExecutionException refused) {
            if (alreadyTold(refused)) return true;
            LOG.warn("Engine not told of {} {}: {}", name, id, refused.getMessage());
            return false;
        }
    }

    private static boolean alreadyTold(ExecutionException refused) {
        return refused.getCause() instanceof StatusRuntimeException status
                && status.getStatus().getCode() == Status.Code.ALREADY_EXISTS;
    }
}
