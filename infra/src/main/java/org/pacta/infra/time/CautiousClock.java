package org.pacta.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The legal clock, never ahead of the database's: no deadline is over for the law before both say so, and several nodes whose
 * clocks differ agree. The database's word is carried on by a stopwatch, so that a step of this machine's clock moves nothing.
 */
public final class CautiousClock extends Clock {

    /** How long the stopwatch is trusted before the database is asked again. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final LegalClock clock;
    private final Supplier<Instant> database;
    private final LongSupplier stopwatch;
    private final AtomicReference<@Nullable Word> latest;

    /** {@code stopwatch}: nanoseconds from any origin, such as {@link System#nanoTime}. */
    public CautiousClock(LegalClock clock, Supplier<Instant> database, LongSupplier stopwatch) {
        this(clock, database, stopwatch, new AtomicReference<>());
    }

    private CautiousClock(
            LegalClock clock,
            Supplier<Instant> database,
            LongSupplier stopwatch,
            AtomicReference<@Nullable Word> latest) {
        this.clock = clock;
        this.database = database;
        this.stopwatch = stopwatch;
        this.latest = latest;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new CautiousClock((LegalClock) clock.withZone(zone), database, stopwatch, latest);
    }

    @Override
    public Instant instant() {
        var byDatabase = word().now(stopwatch.getAsLong()).plus(clock.offset());
        var byMachine = clock.instant();
        return byMachine.isBefore(byDatabase) ? byMachine : byDatabase;
    }

    private Word word() {
        var known = latest.get();
        if (known != null && known.age(stopwatch.getAsLong()).compareTo(TRUSTED) < 0) return known;
        var said = new Word(database.get(), stopwatch.getAsLong());
        latest.set(said);
        return said;
    }

    /** What the database said, and where the stopwatch stood once it had: at most as late as it was there. */
    private record Word(Instant said, long at) {

        Duration age(long now) {
            return Duration.ofNanos(now - at);
        }

        Instant now(long now) {
            return said.plus(age(now));
        }
    }
}
