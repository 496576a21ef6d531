package org.pacta.infra.screens.live;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Hears every recorded event and passes on which convention it belongs to. */
@Component
@ProcessingGroup(ChangesFeed.GROUP)
public class ChangesFeed {

    static final String GROUP = "changes";

    private final Changes changes;

    public ChangesFeed(Changes changes) {
        this.changes = changes;
    }

    @EventHandler
    public void on(DomainEvent event) {
        changes.announce(event.id().convention());
    }
}
