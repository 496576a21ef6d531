package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The process of a part")
class ChildProcessTest {

    @TempDir
    Path folder;

    Home home;
    ChildProcess child;
    Launch sleep;

    @BeforeEach
    void prepare() {
        home = new Home(folder);
        child = new ChildProcess("part", "La pièce", home, StopSignal.TERM);
        sleep = new Launch(
                List.of(
                        "sh",
                        "-c",
                        "trap 'echo ended; exit 0' INT TERM; echo waiting; while :; do sleep 0.1; done",
                        folder.toString()),
                Map.of(),
                folder);
    }

    @AfterEach
    void stop() {
        child.stop();
    }

    @Test
    void is_asked_to_end_by_its_own_signal_and_leaves_no_file() {
        child.start(sleep);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> Files.readString(child.log()).contains("waiting"));
        child.stop();
        assertThat(child.alive()).isFalse();
        assertThat(child.log()).content().contains("ended");
        assertThat(home.run()).isEmptyDirectory();
    }

    @Test
    void cannot_start_again_once_it_was_stopped() {
        child.start(sleep);
        child.stop();
        assertThatThrownBy(() -> child.start(sleep)).isInstanceOf(LocalStackFailure.class);
    }

    @Test
    void is_ended_by_the_next_start_when_it_outlived_its_application() {
        child.start(sleep);
        var orphan = child.handle().orElseThrow();
        await().atMost(Duration.ofSeconds(5)).until(() -> file().live().isPresent());
        assertThat(Orphans.end(home)).containsExactly("part");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(home.run()).isEmptyDirectory();
    }

    @Test
    void is_never_taken_for_ours_when_it_started_at_another_moment() throws IOException {
        assertStranger("started=.*", "started=2020-01-01T00\\\\:00\\\\:00Z");
    }

    @Test
    void is_never_taken_for_ours_when_its_command_names_no_folder_of_ours() throws IOException {
        assertStranger("mark=.*", "mark=/somewhere/else");
    }

    private void assertStranger(String fact, String other) throws IOException {
        child.start(sleep);
        var path = home.run().resolve("part.pid");
        Files.writeString(path, Files.readString(path).replaceAll(fact, other));
        assertThat(Orphans.end(home)).isEmpty();
        assertThat(child.alive()).isTrue();
    }

    private ProcessFile file() {
        return new ProcessFile(home.run().resolve("part.pid"));
    }
}
