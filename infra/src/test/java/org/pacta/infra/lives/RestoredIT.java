package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.RunningPacta;

/** Fault 15: the database goes back to a backup while everything outside it has gone on. */
@Tag("faults")
@DisplayName("A database restored from an earlier moment")
class RestoredIT {

    private static final int LIVES = 6;
    private static final Duration SOME_TIME = Duration.ofSeconds(25);

    @Test
    void is_found_out_by_what_was_kept_outside_it() throws Exception {
        try (var pacta = RunningPacta.start(Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00"))) {
            var caller = new Caller(new Api(pacta), Duration.ofMinutes(2));
            var lives = new RandomLives(caller, new OneClock(caller), new Coverage(), 15);
            livesGoOn(lives);
            pacta.stop();
            assertThat(pacta.verifies()).startsWith("Journal intact");
            var database = pacta.home().resolve("postgres");
            var backup = pacta.home().resolveSibling(pacta.home().getFileName() + "-backup");
            copy(database, backup);
            pacta.start();
            livesGoOn(lives);
            pacta.stop();
            assertThat(pacta.verifies()).startsWith("Journal intact");
            new Ground(pacta, caller, null).deleteFolder("postgres");
            copy(backup, database);
            assertThat(pacta.verifies())
                    .as("what the command says of a record that went back")
                    .startsWith("Journal altéré");
        }
    }

    private static void livesGoOn(RandomLives lives) throws Exception {
        var end = System.nanoTime() + SOME_TIME.toNanos();
        lives.liveWhile(LIVES, () -> System.nanoTime() < end);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
