package org.pacta.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of legal days, Europe/Paris. It runs with the machine's, ahead or behind by what a demonstration asked for. */
public final class LegalClock extends Clock {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock machine;
    private final AtomicLong offsetMillis;

    public LegalClock(Clock machine) {
        this(machine, new AtomicLong());
    }

    private LegalClock(Clock machine, AtomicLong offsetMillis) {
        this.machine = machine;
        this.offsetMillis = offsetMillis;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public Duration offset() {
        return Duration.ofMillis(offsetMillis.get());
    }

    void runAt(Duration newOffset) {
        offsetMillis.set(newOffset.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new LegalClock(machine.withZone(zone), offsetMillis);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusMillis(offsetMillis.get());
    }
}
