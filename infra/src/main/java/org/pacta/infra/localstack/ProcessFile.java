package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What is written down about a started part, so that the next start can prove that a process left behind is ours:
 * its id, when it started, and a folder of ours that its command line names.
 */
record ProcessFile(Path file) {

    /** The system's clock may be set between two looks at the same process. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    void write(ProcessHandle process, StopSignal signal, Path mark) {
        var facts = new Properties();
        facts.setProperty("pid", String.valueOf(process.pid()));
        facts.setProperty(
                "started", process.info().startInstant().orElse(Instant.EPOCH).toString());
        facts.setProperty("signal", signal.name());
        facts.setProperty("mark", mark.toString());
        try (var out = Files.newBufferedWriter(file)) {
            facts.store(out, null);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(file, e);
        }
    }

    StopSignal signal() {
        return read().map(facts -> StopSignal.valueOf(facts.getProperty("signal")))
                .orElse(StopSignal.TERM);
    }

    /** The process this file speaks of, if it still runs and is provably that one. */
    Optional<ProcessHandle> live() {
        try {
            return read().flatMap(facts -> ProcessHandle.of(Long.parseLong(facts.getProperty("pid")))
                    .filter(process -> sameStart(process, Instant.parse(facts.getProperty("started"))))
                    .filter(process -> commandLine(process).contains(facts.getProperty("mark"))));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Properties> read() {
        var facts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            facts.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        var complete = facts.stringPropertyNames().containsAll(Set.of("pid", "started", "signal", "mark"));
        return complete ? Optional.of(facts) : Optional.empty();
    }

    private static boolean sameStart(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .filter(started -> Duration.between(started, recorded).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException elsewhere) {
            return process.info().commandLine().orElse("");
        }
    }
}
