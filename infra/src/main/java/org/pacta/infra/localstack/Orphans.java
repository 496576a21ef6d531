package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Parts that outlived an application killed without warning: ended cleanly before their successors start. */
final class Orphans {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private Orphans() {}

    /** Returns the names of the parts that were found running. */
    static List<String> end(Home home) {
        var files = files(home.run());
        var found = files.stream()
                .filter(file -> file.live().isPresent())
                .map(Orphans::name)
                .toList();
        files.forEach(Orphans::end);
        return found;
    }

    private static void end(ProcessFile file) {
        file.live().ifPresent(process -> file.signal().end(process, GRACE));
        file.delete();
    }

    /** PostgreSQL, on which another part may depend, comes last. */
    private static List<ProcessFile> files(Path run) {
        try (var names = Files.newDirectoryStream(run, "*.pid")) {
            return StreamSupport.stream(names.spliterator(), false)
                    .map(ProcessFile::new)
                    .sorted(Comparator.comparing(ProcessFile::signal))
                    .toList();
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(run, e);
        }
    }

    private static String name(ProcessFile file) {
        return file.file().getFileName().toString().replace(".pid", "");
    }
}
