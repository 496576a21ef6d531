package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a start leaves for the next one")
class HomeFilesTest {

    @TempDir
    Path folder;

    @Test
    void ports_are_kept_while_they_are_free_and_replaced_when_they_are_not() throws IOException {
        var file = folder.resolve("ports.properties");
        var first = new Ports(file).of("zeebe");
        assertThat(new Ports(file).of("zeebe")).isEqualTo(first);
        try (var taken = new ServerSocket(first)) {
            assertThat(new Ports(file).of("zeebe")).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void two_names_never_share_a_port() throws IOException {
        var file = folder.resolve("ports.properties");
        var first = new Ports(file).of("zeebe");
        Files.writeString(file, "zeebe=" + first + "\nkafka=" + first + "\n");
        var ports = new Ports(file);
        assertThat(ports.of("zeebe")).isEqualTo(first);
        assertThat(ports.of("kafka")).isNotEqualTo(first);
    }

    @Test
    void secrets_are_long_random_stable_and_readable_by_their_owner_only() throws IOException {
        var secret = new Secrets(folder).get("directory");
        assertThat(secret).hasSize(48).isEqualTo(new Secrets(folder).get("directory"));
        assertThat(new Secrets(folder).get("other")).isNotEqualTo(secret);
        var rights = Files.getPosixFilePermissions(folder.resolve("directory.secret"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
}
