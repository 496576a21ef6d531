package org.pacta.infra.mail;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.courriel.CourrielEvent.CourrielRequested;
import org.springframework.stereotype.Component;

/** Puts each e-mail that was asked for on its way. */
@Component
@ProcessingGroup(OutboxReader.GROUP)
class OutboxKeeper {

    private final Outbox outbox;

    OutboxKeeper(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    @DisallowReplay
    void on(CourrielRequested fact) {
        outbox.await(fact.id());
    }
}
