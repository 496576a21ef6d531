package org.pacta.infra.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes a checkpoint once the application runs, and again and again. */
final class CheckpointKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);

    private final Checkpoints checkpoints;
    private final Duration every;
    private @Nullable ScheduledExecutorService turns;

    CheckpointKeeper(Checkpoints checkpoints, Duration every) {
        this.checkpoints = checkpoints;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        turns = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("checkpoints").factory());
        var unused = turns.scheduleAtFixedRate(this::make, 1, every.toSeconds(), TimeUnit.SECONDS);
    }

    /** An authority that is away makes no difference to the application: the next turn is another one. */
    private void make() {
        try {
            checkpoints.upToDate();
        } catch (RuntimeException e) {
            LOG.warn("No checkpoint was made; the next turn will try again", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (turns != null) turns.shutdownNow();
        turns = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return turns != null;
    }
}
