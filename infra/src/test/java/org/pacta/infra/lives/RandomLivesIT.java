package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.RunningPacta;

/**
 * {@code -Dlives=1000}: how many; {@code -Dlives.seed}; {@code -Dlives.faults=PT2M}: a fault that often, none if it is not
 * said. Coverage is demanded of whoever lives long enough to reach everything.
 */
@Tag("lives")
@DisplayName("Conventions with random lives")
class RandomLivesIT {

    private static final int ENOUGH_FOR_EVERYTHING = 500;
    private static final int DIFFERENT_COMMANDS = 15;
    private static final Path REPORT = Path.of("target", "lives.md");

    final int number = Integer.getInteger("lives", 20);
    final long seed = Long.getLong("lives.seed", System.nanoTime());
    final String faults = System.getProperty("lives.faults", "");

    @Test
    void keep_every_promise_and_leave_nothing_untried() throws Exception {
        System.out.printf("-Dlives=%d -Dlives.seed=%d -Dlives.faults=%s%n", number, seed, faults);
        try (var pacta = RunningPacta.start(
                Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00", "PACTA_MAIL_PAUSES", "1s,2s"))) {
            var caller = new Caller(new Api(pacta), Duration.ofMinutes(faults.isEmpty() ? 1 : 6));
            var clock = new OneClock(caller);
            var report = lived(pacta, caller, clock);
            report.write(REPORT);
            System.out.println(report.summary());
            assertThat(caller.failures()).as("never answered").isEmpty();
            assertThat(caller.contradictions()).as("answered in two ways").isEmpty();
            var promises = new Promises(pacta, caller, clock);
            promises.hold();
            promises.holdOverARestart();
            nothingIsLeftOut(report);
        }
    }

    private Report lived(RunningPacta pacta, Caller caller, OneClock clock) throws Exception {
        var coverage = new Coverage();
        var begun = System.nanoTime();
        var lives = new RandomLives(caller, clock, coverage, seed);
        try (var storm = new Storm(new Ground(pacta, caller, clock), seed)) {
            if (!faults.isEmpty()) storm.every(Duration.parse(faults));
            lives.live(number);
            if (!faults.isEmpty()) storm.calmsDown();
            System.out.println("Faults: " + storm.struck());
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Report(seed, lives.all(), caller, coverage, Tally.of(Facts.of(pacta), Bound.ids(caller)), took);
    }

    private void nothingIsLeftOut(Report report) {
        assertThat(report.variety()).as("different commands a life").isGreaterThanOrEqualTo(DIFFERENT_COMMANDS);
        if (number < ENOUGH_FOR_EVERYTHING) return;
        assertSoftly(softly -> {
            softly.assertThat(report.commandsAtZero())
                    .as("commands that nobody gave")
                    .isSubsetOf(OutOfReach.commands());
            softly.assertThat(Tally.atZero(report.tally().obligations()))
                    .as("obligations that no fact served")
                    .isSubsetOf(OutOfReach.obligations());
            softly.assertThat(Tally.atZero(report.tally().matters()))
                    .as("matters")
                    .isEmpty();
        });
    }
}
