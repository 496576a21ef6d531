package org.pacta.infra.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience with a starting part, which ends early when its process does. */
record Readiness(ChildProcess process, Progress progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    void await(BooleanSupplier ready) {
        var start = System.nanoTime();
        var nextSign = SIGN_OF_LIFE;
        while (!ready.getAsBoolean()) {
            var waited = Duration.ofNanos(System.nanoTime() - start);
            requireHope(waited);
            if (waited.compareTo(nextSign) > 0) {
                progress.waiting(process.label(), waited);
                nextSign = nextSign.plus(SIGN_OF_LIFE);
            }
            pause();
        }
    }

    private void requireHope(Duration waited) {
        if (!process.alive())
            throw LocalStackFailure.partUnusable(process.label(), "il s'est arrêté aussitôt", process.log());
        if (waited.compareTo(PATIENCE) > 0) throw LocalStackFailure.notReady(process.label(), waited, process.log());
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LocalStackFailure.partUnusable(process.label(), "démarrage interrompu", process.log());
        }
    }
}
