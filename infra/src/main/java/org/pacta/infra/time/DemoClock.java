package org.pacta.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.client.RestClientException;

/**
 * The clock of a demonstration: the application's and the engine's move together, so that a scenario of months is played in
 * minutes. The machine's own time, by which facts are recorded and people log in, is left alone.
 */
public final class DemoClock implements SmartLifecycle {

    private static final int BEFORE_THE_ENGINE_IS_USED = 0;
    private static final int SECONDS_BETWEEN_CHECKS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);

    private final LegalClock clock;
    private final DemoOffset kept;
    private final Optional<EngineClock> engine;
    private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-clock").factory());
    private volatile boolean running;

    DemoClock(LegalClock clock, DemoOffset kept, Optional<EngineClock> engine, String first) {
        this.clock = clock;
        this.kept = kept;
        this.engine = engine;
        clock.runAt(kept.read().orElseGet(() -> offsetTo(first)));
    }

    /** {@code first}: the moment at which the demonstration begins, or {@code true} for now. */
    private static Duration offsetTo(String first) {
        return first.equalsIgnoreCase("true")
                ? Duration.ZERO
                : Duration.between(
                        Clock.systemUTC().instant(), OffsetDateTime.parse(first).toInstant());
    }

    /** The application's first: what the engine then does is judged by the new day. */
    public synchronized Instant advance(Duration by) {
        var offset = clock.offset().plus(by);
        kept.write(offset);
        clock.runAt(offset);
        engine.ifPresent(each -> each.runAt(offset));
        return clock.instant();
    }

    @Override
    public synchronized void start() {
        kept.write(clock.offset());
        engine.ifPresent(each -> each.runAt(clock.offset()));
        checks.scheduleWithFixedDelay(this::check, SECONDS_BETWEEN_CHECKS, SECONDS_BETWEEN_CHECKS, TimeUnit.SECONDS);
        running = true;
    }

    /** An engine that was restarted by itself has forgotten how late it is. */
    private synchronized void check() {
        try {
            engine.ifPresent(each -> each.runAt(clock.offset()));
        } catch (RestClientException away) {
            LOG.info("The engine does not tell its time: {}", away.getMessage());
        }
    }

    @Override
    public void stop() {
        checks.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_ENGINE_IS_USED;
    }
}
