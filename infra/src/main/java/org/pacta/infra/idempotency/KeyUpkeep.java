package org.pacta.infra.idempotency;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the claim of a long request alive, and forgets keys after thirty days. */
@Component
class KeyUpkeep {

    private final Set<RequestKey> running = ConcurrentHashMap.newKeySet();
    private final KeyStore keys;

    KeyUpkeep(KeyStore keys) {
        this.keys = keys;
    }

    void started(RequestKey key) {
        running.add(key);
    }

    void ended(RequestKey key) {
        running.remove(key);
    }

    @Scheduled(fixedDelayString = "PT5S")
    void keepAlive() {
        running.forEach(keys::keepAlive);
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetOld() {
        keys.forgetOld();
    }

    /** The clock of this upkeep is the machine's: a demonstration's time travel does not age keys. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Clockwork {}
}
