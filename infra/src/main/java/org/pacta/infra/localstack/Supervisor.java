package org.pacta.infra.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings a part that died back on the same port and data, for as long as the application runs. */
final class Supervisor implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Progress progress;
    private final Consumer<Part> restarted;
    private final List<Thread> watchers = new ArrayList<>();

    Supervisor(Progress progress, Consumer<Part> restarted) {
        this.progress = progress;
        this.restarted = restarted;
    }

    synchronized void watch(Part part) {
        watchers.add(Thread.ofVirtual().name("supervisor-" + part.name()).start(() -> keep(part)));
    }

    private void keep(Part part) {
        var pause = FIRST_PAUSE;
        try {
            while (true) {
                var since = System.nanoTime();
                part.process().waitFor();
                var lasted = Duration.ofNanos(System.nanoTime() - since);
                pause = lasted.compareTo(STEADY) > 0 ? FIRST_PAUSE : pause;
                progress.say(
                        "%s s'est arrêté ; nouveau démarrage dans %d s".formatted(part.label(), pause.toSeconds()));
                Thread.sleep(pause);
                pause = longer(pause);
                restart(part);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(Part part) throws InterruptedException {
        var start = System.nanoTime();
        try {
            part.start();
            part.awaitReady();
            var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            progress.say("%s est de nouveau prêt, après %d s".formatted(part.label(), seconds));
            restarted.accept(part);
        } catch (LocalStackFailure failure) {
            if (Thread.currentThread().isInterrupted()) throw new InterruptedException();
            progress.say(failure.sentence());
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    @Override
    public synchronized void close() {
        watchers.forEach(Thread::interrupt);
        watchers.forEach(Supervisor::join);
        watchers.clear();
    }

    private static void join(Thread watcher) {
        try {
            watcher.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
