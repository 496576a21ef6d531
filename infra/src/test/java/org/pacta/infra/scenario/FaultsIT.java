package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What Pacta survives: each part and the application itself killed under way, and the engine's memory lost. */
@DisplayName("Nothing is lost and nothing repeats when")
class FaultsIT {

    static final List<String> STEPS =
            List.of("draft", "instruction", "deliberation", "transmission", "signature", "filing");
    static final Duration SETTLED = Duration.ofSeconds(3);

    final RunningPacta pacta = RunningPacta.shared();
    final Ledger ledger = new Ledger();
    final Api api = Api.patient(pacta, ledger);
    final Invariants invariants = new Invariants(pacta, api, ledger);

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    @Test
    void every_part_and_the_application_are_killed_during_three_lives() throws Exception {
        var seed = Long.getLong("pacta.faults.seed", System.nanoTime());
        try (var faults = new PlannedFaults(pacta, seed)) {
            var lives = Arrays.stream(Demonstration.values())
                    .map(of -> Life.begin(of, api, faults::after))
                    .toList();
            together(lives, life -> life.until("in-force"));
            faults.allHappened();
            assertThat(lives).allSatisfy(life -> assertThat(life.openTasks()).isEmpty());
            invariants.hold(lives);
        }
    }

    @Test
    void the_engine_lost_its_memory_while_a_convention_stands_at_every_step() throws Exception {
        var lives = STEPS.stream()
                .map(step -> Life.begin(through(step), api, action -> {}))
                .toList();
        together(lives, life -> life.until(STEPS.get(lives.indexOf(life))));
        var before = settled(lives);
        pacta.kill();
        pacta.killPart("zeebe");
        delete(pacta.home().resolve("zeebe"));
        var inbox = new Inboxes(pacta.port("postgres"));
        var rows = inbox.rows();
        inbox.forget();
        pacta.start();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(inbox.rows()).as("the inbox, made again").isEqualTo(rows));
        assertThat(settled(lives)).isEqualTo(before);
        together(lives, life -> life.until("in-force"));
        assertThat(lives).allSatisfy(life -> assertThat(life.openTasks()).isEmpty());
        invariants.hold(lives);
    }

    /** Only one of the three has a filing with the CNIL; the steps before are shared out. */
    private static Demonstration through(String step) {
        return switch (step) {
            case "draft", "transmission" -> Demonstration.VAR;
            case "instruction", "signature" -> Demonstration.METROPOLE;
            default -> Demonstration.SURESNES;
        };
    }

    private static void together(List<Life> lives, Consumer<Life> course)
            throws InterruptedException, ExecutionException {
        var courses = lives.stream()
                .map(life -> CompletableFuture.runAsync(() -> course.accept(life), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(courses).get();
    }

    /** What is asked of whom once nothing moves any more. */
    private static List<List<String>> settled(List<Life> lives) throws InterruptedException {
        var seen = List.<List<String>>of();
        var now = openTasks(lives);
        while (!now.equals(seen) || now.stream().anyMatch(List::isEmpty)) {
            seen = now;
            Thread.sleep(SETTLED);
            now = openTasks(lives);
        }
        return now;
    }

    private static List<List<String>> openTasks(List<Life> lives) {
        return lives.stream().map(Life::openTasks).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
