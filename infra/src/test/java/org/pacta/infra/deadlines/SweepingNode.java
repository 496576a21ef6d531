package org.pacta.infra.deadlines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;

/** A node in a process of its own, so that it can be killed as a power cut would. */
final class SweepingNode implements AutoCloseable {

    private final Process process;

    private SweepingNode(Process process) {
        this.process = process;
    }

    /** {@code database}: address of a database of the tests, in which deadlines wait. */
    static SweepingNode on(String database) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new SweepingNode(new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", classPath, SweepingNode.class.getName(), database)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "sweeping-node.log").toFile())
                .start());
    }

    static void main(String[] database) throws InterruptedException {
        try (var node = new DeskApp(DeskApp.on(database[0]), Watching.class)) {
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, TimeUnit.SECONDS)) throw new IllegalStateException("It does not end.");
    }

    boolean runs() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
