package org.pacta.infra.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.verifier.Checkpoint;
import org.pacta.verifier.Lines;

/**
 * Where the checkpoints lie, outside the database: {@code repere-000007.json} is what the public reads, {@code .jsonl} beside it
 * the heads that were new. A file once written is left alone.
 */
final class CheckpointFolder {

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** In their order, up to the first number that is missing. */
    List<Published> all() {
        var found = new ArrayList<Published>();
        for (var next = read(1); next.isPresent(); next = read(found.size() + 1)) found.add(next.get());
        return List.copyOf(found);
    }

    Optional<Checkpoint> find(int number) {
        return read(number).map(Published::checkpoint);
    }

    /** The list first: once the checkpoint is there, all of it is. */
    void write(Published published) {
        var number = published.checkpoint().number();
        try {
            Files.createDirectories(folder);
            put(
                    list(number),
                    String.join(
                                    "\n",
                                    published.heads().stream()
                                            .map(ListedHead::line)
                                            .toList())
                            .getBytes(UTF_8));
            put(statement(number), Lines.write(published.checkpoint()));
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoint " + number + " cannot be written to " + folder, e);
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        var part = Files.createTempFile(file.getParent(), "repere-", ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Published> read(int number) {
        if (Files.notExists(statement(number))) return Optional.empty();
        try (var heads = Files.lines(list(number))) {
            return Optional.of(new Published(
                    Lines.one(Files.readAllBytes(statement(number)), Checkpoint.class),
                    heads.map(ListedHead::parse).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoint " + number + " cannot be read from " + folder, e);
        }
    }

    private Path statement(int number) {
        return folder.resolve("repere-%06d.json".formatted(number));
    }

    private Path list(int number) {
        return folder.resolve("repere-%06d.jsonl".formatted(number));
    }
}
