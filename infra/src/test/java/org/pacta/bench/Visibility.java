package org.pacta.bench;

import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Inbox;

/** How long after its commit a task shows in the inbox, beside how long one durable commit takes, by turns. */
final class Visibility {

    private static final int WARMING = 300;
    private static final int TIMES = 1000;
    private static final Duration BETWEEN_LOOKS = Duration.ofNanos(500_000);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommandGateway commands;
    private final Inbox inbox;
    private final CaughtUp views;
    private final Side.Worker bareCommit;
    final Latencies commit = new Latencies();
    final Latencies visible = new Latencies();

    Visibility(DeskApp app, Side bare) {
        this.commands = app.bean(CommandGateway.class);
        this.inbox = app.bean(Inbox.class);
        this.views = app.bean(CaughtUp.class);
        this.bareCommit = bare.worker();
    }

    double ratio() {
        return visible.p99() / commit.p99();
    }

    /** {@code othersPerSecond}: commands that other people send meanwhile, whose facts the views follow as well. */
    Visibility measure(int othersPerSecond) throws Exception {
        try (var others = Executors.newSingleThreadExecutor()) {
            var enough = new AtomicBoolean();
            var running = others.submit(() -> keepBusy(othersPerSecond, enough));
            try {
                look();
            } finally {
                enough.set(true);
            }
            running.get();
        }
        return this;
    }

    private void look() throws Exception {
        var life = RecordedLife.begin();
        commands.sendAndWait(life.draft());
        while (!views.await()) LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        for (int time = 0; time < WARMING + TIMES; time++) {
            if (time == WARMING) forget();
            bareCommit();
            openAndWatch(life, "mesure-" + time);
        }
    }

    private void forget() {
        commit.forget();
        visible.forget();
    }

    private void bareCommit() throws Exception {
        var start = System.nanoTime();
        bareCommit.recordOne();
        commit.since(start);
    }

    private void openAndWatch(RecordedLife life, String action) {
        var task = life.task(action);
        commands.sendAndWait(life.open(task, action));
        var committed = System.nanoTime();
        while (inbox.find(person("juriste.suresnes"), task.value()).isEmpty()) {
            if (System.nanoTime() - committed > PATIENCE.toNanos())
                throw new IllegalStateException("The inbox does not show " + task);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        visible.since(committed);
    }

    private void keepBusy(int perSecond, AtomicBoolean enough) {
        if (perSecond == 0) return;
        var pause = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
        while (!enough.get())
            for (var command : RecordedLife.begin().commands()) {
                commands.sendAndWait(command);
                LockSupport.parkNanos(pause);
            }
    }
}
