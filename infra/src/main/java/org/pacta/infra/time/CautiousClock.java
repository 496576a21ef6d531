package org.pacta.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The legal clock, held back by as much as this machine is ahead of the database's: no deadline is over for the law before
 * both say so, and several nodes whose clocks differ agree on the day.
 */
public final class CautiousClock extends Clock {

    private final LegalClock clock;
    private final AtomicReference<Duration> ahead;

    public CautiousClock(LegalClock clock) {
        this(clock, new AtomicReference<>(Duration.ZERO));
    }

    private CautiousClock(LegalClock clock, AtomicReference<Duration> ahead) {
        this.clock = clock;
        this.ahead = ahead;
    }

    /** What the database said when this machine's own clock, unmoved by demonstrations, said {@code machine}. */
    public void compare(Instant machine, Instant database) {
        var difference = Duration.between(database, machine);
        ahead.set(difference.isNegative() ? Duration.ZERO : difference);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new CautiousClock((LegalClock) clock.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(ahead.get());
    }
}
