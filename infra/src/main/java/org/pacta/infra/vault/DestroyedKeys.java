package org.pacta.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pacta.domain.shared.ActorId;

/**
 * Whose keys were destroyed, in a file apart from every database and its backups: a key that a restored backup brings back is
 * destroyed again at the next start. Opaque ids, one a line; only added to.
 */
final class DestroyedKeys {

    private final Path file;

    DestroyedKeys(Path file) {
        this.file = file;
    }

    /** On the disk when it returns. */
    synchronized void add(ActorId person) {
        if (all().contains(person)) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var list = FileChannel.open(file, CREATE, WRITE, DSYNC)) {
                list.position(list.size());
                list.write(ByteBuffer.wrap((person.value() + "\n").getBytes(UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys cannot be written to " + file, e);
        }
    }

    List<ActorId> all() {
        if (Files.notExists(file)) return List.of();
        try (var lines = Files.lines(file)) {
            return lines.map(ActorId::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys cannot be read from " + file, e);
        }
    }
}
