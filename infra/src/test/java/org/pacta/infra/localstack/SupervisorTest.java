package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The supervisor")
class SupervisorTest {

    @TempDir
    Path folder;

    final List<String> said = new CopyOnWriteArrayList<>();
    final List<String> restarted = new CopyOnWriteArrayList<>();

    @Test
    void brings_a_killed_part_back_and_lets_a_stopped_one_rest() {
        var part = new SleepingPart(new Home(folder));
        part.start();
        try (var supervisor = new Supervisor(new Progress(said::add), back -> restarted.add(back.name()))) {
            supervisor.watch(part);
            var first = part.process().handle().orElseThrow();
            first.destroyForcibly();
            await().atMost(Duration.ofSeconds(10)).until(() -> restarted.equals(List.of("sleep")));
            assertThat(part.process().handle().orElseThrow().pid()).isNotEqualTo(first.pid());
            assertThat(said).anyMatch(line -> line.contains("de nouveau prêt"));
        }
        part.stop();
        assertThat(part.process().alive()).isFalse();
        assertThat(restarted).hasSize(1);
    }

    /** A part whose only work is to live. */
    private record SleepingPart(Home home, ChildProcess process) implements Part {

        SleepingPart(Home home) {
            this(home, new ChildProcess("sleep", "Dormeur", home, StopSignal.TERM));
        }

        @Override
        public String name() {
            return "sleep";
        }

        @Override
        public String label() {
            return "Dormeur";
        }

        @Override
        public void requireUnpacked() {}

        @Override
        public void start() {
            var mark = home.data("sleep");
            process.start(new Launch(List.of("sh", "-c", "sleep 60", mark.toString()), Map.of(), mark));
        }

        @Override
        public void awaitReady() {
            new Readiness(process, new Progress(line -> {})).await(this::healthy);
        }

        @Override
        public boolean healthy() {
            return process.alive();
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of();
        }
    }
}
