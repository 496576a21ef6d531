package org.pacta.infra.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One server process: its log, the file that proves it ours, its end. */
final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final long LOG_BYTES = 10_000_000;

    /** Nothing else of the caller's environment may configure a part. */
    private static final Set<String> KEPT =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH");

    private final String label;
    private final Path log;
    private final ProcessFile file;
    private final StopSignal signal;
    private volatile @Nullable Process process;
    private boolean ended;

    ChildProcess(String name, String label, Home home, StopSignal signal) {
        this.label = label;
        this.log = home.log(name);
        this.file = new ProcessFile(home.run().resolve(name + ".pid"));
        this.signal = signal;
    }

    String label() {
        return label;
    }

    Path log() {
        return log;
    }

    synchronized void start(Launch launch) {
        if (ended) throw LocalStackFailure.partUnusable(label, "l'arrêt est demandé", log);
        var builder = new ProcessBuilder(inOwnSession(launch))
                .directory(launch.mark().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(launch.environment());
        try {
            rotateLog();
            var started = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            file.write(started.toHandle(), signal, launch.mark());
        } catch (IOException e) {
            throw LocalStackFailure.partUnusable(label, String.valueOf(e.getMessage()), log);
        }
    }

    boolean alive() {
        var current = process;
        return current != null && current.isAlive();
    }

    Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    /** Waits for the end of the process and gives its exit code. */
    int waitFor() throws InterruptedException {
        var current = process;
        return current == null ? 0 : current.waitFor();
    }

    /** For good: a start that is still under way elsewhere is refused from now on. */
    synchronized void stop() {
        ended = true;
        var current = process;
        if (current == null) return;
        if (current.isAlive()) signal.end(current.toHandle(), GRACE);
        process = null;
        file.delete();
    }

    /** A Ctrl-C at the console must reach the application only, which ends its parts in the right order. */
    private static ArrayList<String> inOwnSession(Launch launch) {
        var command = new ArrayList<String>();
        if (Commands.exists("setsid")) command.add("setsid");
        command.addAll(launch.command());
        return command;
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES)
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
}
