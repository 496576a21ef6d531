package org.pacta.infra.zeebe;

import java.util.UUID;
import org.pacta.domain.shared.DomainEvent;

/** A fact of which the engine will not hear, with what it says about it. */
record RefusedMessage(String id, UUID convention, String name, String correlation, String status, String why) {

    static RefusedMessage of(Message message, Reply.Refused reply) {
        return new RefusedMessage(
                message.id(), message.convention(), message.name(), message.correlation(), reply.status(), reply.why());
    }

    static RefusedMessage untellable(DomainEvent fact, String id, Messages.Untellable cause) {
        return new RefusedMessage(
                id,
                fact.id().convention().value(),
                fact.getClass().getSimpleName(),
                fact.correlation(),
                "UNTELLABLE",
                String.valueOf(cause.getMessage()));
    }
}
