package org.pacta.infra.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists of chain heads outside the database, one file of JSON lines per export; a file once written is left alone. */
public final class HeadExports {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    public HeadExports(Path folder) {
        this.folder = folder;
    }

    public Path write(Instant at, Collection<ListedHead> heads) {
        var file = folder.resolve("heads-" + STAMP.format(at) + ".jsonl");
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "heads-", ".part");
            Files.write(part, heads.stream().map(ListedHead::line).toList());
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The chain heads cannot be exported to " + file, e);
        }
    }

    /** The heads of the newest export; none before the first. */
    public List<ListedHead> latest() {
        return newest().map(this::read).orElse(List.of());
    }

    public Optional<Path> newest() {
        if (Files.notExists(folder)) return Optional.empty();
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("heads-.*\\.jsonl"))
                    .max(Comparator.comparing(Path::getFileName));
        } catch (IOException e) {
            throw new UncheckedIOException("The exports of chain heads cannot be listed", e);
        }
    }

    private List<ListedHead> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(ListedHead::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The export " + file + " cannot be read", e);
        }
    }
}
