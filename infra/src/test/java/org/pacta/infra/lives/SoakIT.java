package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.RunningPacta;

/** {@code -Dsoak.minutes=30}: random lives and one random fault a minute; then memory is flat and no reader is behind. */
@Tag("soak")
@DisplayName("After a long time with a fault a minute")
class SoakIT {

    private static final Path REPORT = Path.of("target", "soak.md");
    private static final Duration ENDURANCE = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final double FLAT = 1.2;

    final Duration length = Duration.ofMinutes(Long.getLong("soak.minutes", 30));
    final long seed = Long.getLong("lives.seed", System.nanoTime());

    @Test
    void memory_is_flat_no_reader_is_behind_and_every_promise_is_kept() throws Exception {
        System.out.printf("-Dsoak.minutes=%d -Dlives.seed=%d%n", length.toMinutes(), seed);
        try (var pacta = RunningPacta.start(
                Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00", "PACTA_MAIL_PAUSES", "1s,2s"))) {
            var caller = new Caller(new Api(pacta), ENDURANCE);
            var clock = new OneClock(caller);
            try (var storm = new Storm(new Ground(pacta, caller, clock), seed).every(PAUSE);
                    var memory = Memory.watched(pacta, PAUSE)) {
                var end = System.nanoTime() + length.toNanos();
                new RandomLives(caller, clock, new Coverage(), seed)
                        .liveWhile(Integer.MAX_VALUE, () -> System.nanoTime() < end);
                storm.calmsDown();
                var promises = new Promises(pacta, caller, clock);
                promises.hold();
                var behind = new Readers(Facts.of(pacta)).behind();
                Files.writeString(
                        REPORT,
                        "# Soak\n\nseed %d, %s, %d calls\n\n%s\n\nreaders behind: %s\n\nfaults: %s\n"
                                .formatted(seed, length, caller.calls(), memory.told(), behind, storm.struck()));
                assertThat(caller.failures()).as("never answered").isEmpty();
                assertThat(behind).as("readers of the record that are behind").isEmpty();
                assertThat(memory.growth()).as("last third over the first, MB").isLessThan(FLAT);
                promises.holdOverARestart();
            }
        }
    }
}
