package org.pacta.infra.directory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While the directory does not answer, it is asked once in a while only, so that no page waits for it line by line. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final LongSupplier time;
    private final AtomicLong silentUntil;

    Outage(LongSupplier time) {
        this.time = time;
        this.silentUntil = new AtomicLong(time.getAsLong());
    }

    LongSupplier time() {
        return time;
    }

    <V> Optional<V> ask(Supplier<V> question) {
        if (time.getAsLong() < silentUntil.get()) return Optional.empty();
        try {
            return Optional.of(question.get());
        } catch (RuntimeException away) {
            silentUntil.set(time.getAsLong() + PAUSE.toNanos());
            LOG.warn("The directory does not answer: {}", away.toString());
            return Optional.empty();
        }
    }
}
