package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A start that cannot succeed")
class StartRefusalTest {

    @TempDir
    Path folder;

    @Test
    void names_the_jdk_that_is_too_old() {
        refuses(
                () -> Preflight.requireJdk(17, "/jdk/17"),
                "localstack.jdk",
                "JDK 21",
                "Java 17",
                "/jdk/17",
                "JAVA_HOME");
        assertThatCode(() -> Preflight.requireJdk(21, "/jdk/21")).doesNotThrowAnyException();
    }

    @Test
    void names_the_port_in_use_and_the_variable_that_changes_it() throws IOException {
        try (var socket = new ServerSocket(0)) {
            var port = socket.getLocalPort();
            refuses(
                    () -> Preflight.requireFree("Keycloak", port, "PACTA_KEYCLOAK_PORT"),
                    "localstack.port-in-use",
                    String.valueOf(port),
                    "Keycloak",
                    "PACTA_KEYCLOAK_PORT");
        }
    }

    @Test
    void says_how_much_room_is_missing_on_the_disk() {
        refuses(() -> Preflight.requireDisk(folder, 312), "localstack.disk-full", "312 Mo", "1024", "PACTA_HOME");
        assertThatCode(() -> Preflight.requireDisk(folder, 1024)).doesNotThrowAnyException();
    }

    @Test
    void says_which_command_fetches_a_missing_part() {
        var parts = new PartsFolder(folder);
        refuses(() -> parts.of("zeebe", "camunda-zeebe"), "localstack.part-missing", "zeebe", "mvn", "PACTA_PARTS");
    }

    @Test
    void misses_a_part_of_another_version_than_the_one_announced() throws IOException {
        Files.writeString(folder.resolve("versions.properties"), "zeebe=8.5.8\n");
        Files.createDirectories(folder.resolve("zeebe/camunda-zeebe-8.5.7"));
        var parts = new PartsFolder(folder);
        refuses(() -> parts.of("zeebe", "camunda-zeebe"), "localstack.part-missing", "zeebe 8.5.8");
    }

    @Test
    void names_both_versions_when_the_data_are_of_another_one() throws IOException {
        Files.writeString(folder.resolve("VERSION"), "17.2\n");
        var data = new DataFolder("PostgreSQL", folder);
        refuses(() -> data.claim("18.6.0", 1), "localstack.other-version", "17.2", "18.6.0", folder.toString());
        assertThat(folder.resolve("VERSION")).hasContent("17.2");
    }

    @Test
    void accepts_data_of_a_version_that_differs_by_a_correction_only() throws IOException {
        Files.writeString(folder.resolve("VERSION"), "8.5.7\n");
        new DataFolder("Zeebe", folder).claim("8.5.8", 2);
        assertThat(folder.resolve("VERSION")).hasContent("8.5.8");
    }

    @Test
    void leaves_the_data_folder_to_the_pacta_that_already_uses_it() throws IOException {
        var home = new Home(folder);
        try (var lock = home.lock()) {
            assertThat(lock.isOpen()).isTrue();
            refuses(home::lock, "localstack.home-in-use", folder.toString(), "PACTA_HOME");
        }
        try (var again = home.lock()) {
            assertThat(again.isOpen()).isTrue();
        }
    }

    @Test
    void points_to_the_log_of_a_part_that_ends_instead_of_getting_ready() {
        var home = new Home(folder);
        var child = new ChildProcess("kafka", "Kafka", home, StopSignal.TERM);
        var mark = home.data("kafka");
        child.start(new Launch(java.util.List.of("sh", "-c", "exit 3", mark.toString()), Map.of(), mark));
        var readiness = new Readiness(child, new Progress(line -> {}));
        refuses(() -> readiness.await(() -> false), "localstack.part-unusable", "Kafka", "logs/kafka.log");
        child.stop();
    }

    @Test
    void refuses_a_port_that_is_none() {
        refuses(
                () -> Settings.from(Map.of("PACTA_PORT", "http")::get),
                "localstack.not-a-port",
                "PACTA_PORT",
                "« http »");
        refuses(() -> Settings.from(Map.of("PACTA_PORT", "70000")::get), "localstack.not-a-port", "70000");
    }

    private static void refuses(ThrowingCallable start, String code, String... said) {
        var failure = catchThrowableOfType(LocalStackFailure.class, start);
        assertThat(failure).as("refusal").isNotNull();
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.sentence()).contains(said).doesNotContain("\n").endsWith(".");
    }
}
