package org.pacta.infra.erasure;

import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ActorId;
import org.pacta.infra.vault.TextVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases again, at each start, whomever a restored backup brought back. Three places know who was erased: the list beside the
 * databases, the keys and the record; a backup of any of them is put right by the others.
 */
@Component
class ErasedAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedAgain.class);
    private static final String RECORDED = "select distinct person from erasure_view where erased_on is not null";

    private final JdbcClient jdbc;
    private final TextVault vault;
    private final Eraser eraser;

    ErasedAgain(JdbcClient jdbc, TextVault vault, Eraser eraser) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.eraser = eraser;
    }

    @EventListener(ApplicationStartedEvent.class)
    void again() {
        var recorded = recorded();
        recorded.forEach(vault::erase);
        for (var person : vault.erased()) if (!recorded.contains(person)) restored(person);
    }

    /** The key is gone already; the record was restored from before the erasure: its views and tables tell of the person again. */
    private void restored(ActorId person) {
        LOG.warn("The record tells nothing of the erasure of {}: erased again", person);
        eraser.erase(person);
    }

    private Set<ActorId> recorded() {
        return jdbc.sql(RECORDED).query(String.class).list().stream()
                .map(ActorId::new)
                .collect(Collectors.toSet());
    }
}
