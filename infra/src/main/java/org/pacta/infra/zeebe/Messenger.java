package org.pacta.infra.zeebe;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.pacta.domain.shared.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the waiting processes what was decided, fact after fact. An engine that is away is waited for; a message that the
 * engine refuses for good is set apart, so that one process waits for an administrator and all others go on.
 */
public class Messenger {

    static final Duration PAUSE = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    private final Messages messages;
    private final Post post;
    private final RefusedMessages refused;
    private final Duration pause;

    Messenger(Messages messages, Post post, RefusedMessages refused, Duration pause) {
        this.messages = messages;
        this.post = post;
        this.refused = refused;
        this.pause = pause;
    }

    @EventHandler
    void on(DomainEvent fact, @MessageIdentifier String id) throws InterruptedException {
        tell(fact, id);
    }

    /** True unless the message had to be set apart; comes back only with an answer of the engine. */
    boolean tell(DomainEvent fact, String id) throws InterruptedException {
        Optional<Message> message;
        try {
            message = messages.of(fact, id);
        } catch (Messages.Untellable cannot) {
            return setApart(RefusedMessage.untellable(fact, id, cannot));
        }
        return message.isEmpty() || delivered(message.get());
    }

    private boolean delivered(Message message) throws InterruptedException {
        while (true) {
            switch (post.publish(message)) {
                case Reply.Taken taken -> {
                    return true;
                }
                case Reply.Refused reply -> {
                    return setApart(RefusedMessage.of(message, reply));
                }
                case Reply.Away away -> {
                    LOG.warn("Engine not told of {} {} yet: {}", message.name(), message.id(), away.why());
                    Thread.sleep(pause);
                }
            }
        }
    }

    private boolean setApart(RefusedMessage message) {
        LOG.error("messenger.refused {} {}: {} {}", message.name(), message.id(), message.status(), message.why());
        refused.setApart(message);
        return false;
    }
}
