package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.RunningPacta;

/** Each fault strikes once while some conventions are lived; then everything promised is looked at. */
@Tag("faults")
@DisplayName("Every promise is kept when")
class FaultyLivesIT {

    private static final Duration ENDURANCE = Duration.ofMinutes(6);
    private static final Duration WARM = Duration.ofSeconds(8);
    private static final int LIVES = 8;
    private static final long SEED = Long.getLong("lives.seed", System.nanoTime());

    static RunningPacta pacta;
    static Caller caller;
    static OneClock clock;

    @BeforeAll
    static void start() {
        System.out.println("-Dlives.seed=" + SEED);
        pacta = RunningPacta.start(
                Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00", "PACTA_MAIL_PAUSES", "1s,2s"));
        caller = new Caller(new Api(pacta), ENDURANCE);
        clock = new OneClock(caller);
    }

    @AfterAll
    static void stop() {
        pacta.close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void it_strikes(Fault fault) throws Exception {
        var lives = new RandomLives(caller, clock, new Coverage(), SEED + fault.ordinal());
        var storm = new Storm(new Ground(pacta, caller, clock), SEED);
        try (storm) {
            var strike = CompletableFuture.runAsync(() -> storm.strike(fault), after(WARM));
            lives.liveWhile(LIVES, () -> !strike.isDone());
            strike.join();
            var calm = System.nanoTime() + WARM.toNanos();
            lives.liveWhile(LIVES, () -> System.nanoTime() < calm);
        }
        assertThat(caller.failures()).as("never answered").isEmpty();
        assertThat(caller.contradictions()).as("answered in two ways").isEmpty();
        new Promises(pacta, caller, clock).hold();
    }

    private static java.util.concurrent.Executor after(Duration pause) {
        return CompletableFuture.delayedExecutor(pause.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
    }
}
