package org.pacta.infra.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that somebody sets: it stands still, or runs with the machine's and is off by what it was stepped. */
public final class SteppedClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> off;

    public SteppedClock(Instant still) {
        this(Clock.fixed(still, ZoneId.of("Europe/Paris")), new AtomicReference<>(Duration.ZERO));
    }

    private SteppedClock(Clock base, AtomicReference<Duration> off) {
        this.base = base;
        this.off = off;
    }

    public static SteppedClock running() {
        return new SteppedClock(Clock.system(ZoneId.of("Europe/Paris")), new AtomicReference<>(Duration.ZERO));
    }

    public void step(Duration by) {
        off.updateAndGet(by::plus);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteppedClock(base.withZone(zone), off);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(off.get());
    }
}
