package org.pacta.infra.scenario;

import java.io.IOException;

/** One of the real parts, stopped where it stands: it answers nobody until it is let go on. */
public record HeldPart(long process) implements AutoCloseable {

    public static HeldPart of(RunningPacta pacta, String part) throws IOException, InterruptedException {
        return of(pacta.pidOf(part));
    }

    public static HeldPart of(long process) throws IOException, InterruptedException {
        var held = new HeldPart(process);
        held.signal("-STOP");
        return held;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", which, String.valueOf(process))
                .inheritIO()
                .start();
        if (sent.waitFor() != 0) throw new IllegalStateException(process + " did not take the signal " + which);
    }
}
