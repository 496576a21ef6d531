package org.pacta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a process and all that descend from it: {@code pss} counts a shared page once, {@code rss} in each. */
record Memory(long pssMegabytes, long rssMegabytes) {

    static Memory of(ProcessHandle root) {
        var pids = Stream.concat(Stream.of(root), root.descendants())
                .map(ProcessHandle::pid)
                .toList();
        long pss = 0;
        long rss = 0;
        for (var pid : pids) {
            pss += kilobytes(pid, "Pss:");
            rss += kilobytes(pid, "Rss:");
        }
        return new Memory(pss / 1024, rss / 1024);
    }

    private static long kilobytes(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
