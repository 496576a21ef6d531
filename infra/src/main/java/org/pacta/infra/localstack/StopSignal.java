package org.pacta.infra.localstack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a part wants to be asked to end. */
enum StopSignal {
    TERM,
    /** PostgreSQL: end now without waiting for the clients, after a checkpoint. */
    INT;

    void end(ProcessHandle process, Duration grace) {
        ask(process);
        if (!ended(process, grace)) {
            process.destroyForcibly();
            ended(process, grace);
        }
    }

    private void ask(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration grace) {
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }
}
