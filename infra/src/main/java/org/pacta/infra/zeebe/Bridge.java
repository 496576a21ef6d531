package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Joins the store and the engine. At a start it deploys every edition in use; if the engine has lost its memory, all facts
 * are told again from the first one, and the running processes come back to the step they had reached.
 */
@Component
class Bridge implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);

    private final CamundaClient engine;
    private final Editions editions;
    private final Marker marker;
    private final FinishedConventions finished;
    private final Telling messenger;
    private final Workers workers;
    private volatile boolean wanted;
    private volatile boolean joined;

    Bridge(
            CamundaClient engine,
            Editions editions,
            Marker marker,
            FinishedConventions finished,
            Telling messenger,
            Workers workers) {
        this.engine = engine;
        this.editions = editions;
        this.marker = marker;
        this.finished = finished;
        this.messenger = messenger;
        this.workers = workers;
    }

    @Override
    public void start() {
        wanted = true;
        Thread.ofVirtual().name("bridge").start(this::joinWhenReachable);
    }

    /** True once the engine is deployed to, told and listened to. */
    boolean isJoined() {
        return joined;
    }

    private void joinWhenReachable() {
        while (wanted && !joined) {
            try {
                join();
            } catch (RuntimeException unreachable) {
                LOG.warn("Engine not reached yet: {}", unreachable.getMessage());
                pause();
            }
        }
    }

    private synchronized void join() {
        engine.newTopologyRequest().send().join();
        editions.deploy(engine);
        if (!marker.isKnown()) startAgain();
        if (!wanted) return;
        messenger.start();
        workers.open();
        joined = true;
    }

    private void startAgain() {
        LOG.info("The engine is new: running processes are rebuilt from the recorded facts");
        finished.rememberThoseOfToday();
        messenger.startAgain();
        marker.set();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        wanted = false;
        if (!joined) return;
        messenger.stop();
        workers.close();
        joined = false;
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }
}
