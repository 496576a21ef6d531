package org.pacta.infra.idempotency;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Lets the first request with a key act, and keeps a repeat that comes meanwhile waiting for its result. */
@Component
class FirstResults {

    private static final Logger LOG = LoggerFactory.getLogger(FirstResults.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final KeyStore keys;
    private final KeyUpkeep upkeep;

    FirstResults(KeyStore keys, KeyUpkeep upkeep) {
        this.keys = keys;
        this.upkeep = upkeep;
    }

    Claim claim(RequestKey key, byte[] fingerprint) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var claim = keys.claim(key, fingerprint);
        while (claim instanceof Claim.InProgress && System.nanoTime() < end && paused())
            claim = keys.claim(key, fingerprint);
        if (claim instanceof Claim.Granted) upkeep.started(key);
        return claim;
    }

    /** The act is done: should its result not be kept, it is answered all the same. */
    void settle(RequestKey key, FirstResult result) {
        if (!result.isFinal()) {
            forget(key);
            return;
        }
        upkeep.ended(key);
        try {
            keys.answer(key, result);
        } catch (DataAccessException e) {
            LOG.warn("The result of a request with a key could not be kept: {}", e.getMessage());
        }
    }

    /** Nothing was decided: a repeat acts as if it came first. */
    void forget(RequestKey key) {
        upkeep.ended(key);
        try {
            keys.release(key);
        } catch (DataAccessException e) {
            LOG.warn("A key could not be released and is free again in 20 seconds: {}", e.getMessage());
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
