package org.pacta.infra.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.SteppedClock;

@DisplayName("The cautious clock")
class CautiousClockTest {

    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    final SteppedClock machine = new SteppedClock(NOON);
    final SteppedClock database = new SteppedClock(NOON);
    final LegalClock legal = new LegalClock(machine);
    long stopwatch = TimeUnit.DAYS.toNanos(7);
    final CautiousClock clock = new CautiousClock(legal, database::instant, () -> stopwatch);

    @Test
    void is_the_slower_of_the_machines_and_the_databases() {
        machine.step(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(NOON);
        machine.step(Duration.ofMinutes(-10));
        assertThat(clock.instant()).isEqualTo(NOON.minus(Duration.ofMinutes(5)));
    }

    @Test
    void does_not_step_forward_with_the_machine_between_two_words_of_the_database() {
        clock.instant();
        pass(Duration.ofMillis(400));
        machine.step(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(400));
    }

    @Test
    void asks_the_database_again_after_a_second() {
        clock.instant();
        pass(Duration.ofMillis(1500));
        database.step(Duration.ofMinutes(-3));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1500).minus(Duration.ofMinutes(3)));
    }

    @Test
    void moves_with_a_demonstration_in_every_zone() {
        legal.runAt(Duration.ofDays(2));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }

    void pass(Duration time) {
        stopwatch += time.toNanos();
        machine.step(time);
        database.step(time);
    }
}
