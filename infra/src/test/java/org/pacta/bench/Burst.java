package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.DemoClock;

/** Figure 7: many deadlines of one second, swept and reached, beside bare inserts just before and after on the same database. */
final class Burst {

    private static final int WARMING = 4_000;
    private static final int MANY = 20_000;
    private static final int THREADS = 16;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BenchStore store;

    Burst(BenchStore store) {
        this.store = store;
    }

    /** In an application of its own, whose clock can be moved. */
    void measure(Side bare, Figures figures) throws Exception {
        var slices = new Interleaved(THREADS, new ProcessorTime(store.process()), store::settle);
        try (var app = new DeskApp(withClock(store.properties()), Watching.class)) {
            fire(app, WARMING);
            var before = rate(slices, bare);
            var fired = fire(app, MANY);
            var after = rate(slices, bare);
            print(figures, fired, (before + after) / 2);
        }
    }

    private static Map<String, Object> withClock(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("pacta.demo-clock", "true");
        return all;
    }

    private Fired fire(DeskApp app, int many) throws Exception {
        var demo = app.bean(DemoClock.class);
        var due = DueTogether.at(demo.advance(Duration.ZERO).plus(AHEAD));
        due.set(app, many, THREADS);
        require("every end is awaited", () -> due.awaited(app.sql()) == many);
        store.settle();
        var came = Instant.now();
        demo.advance(AHEAD);
        require("every end is reached", () -> due.awaited(app.sql()) == 0);
        return due.fired(app.sql(), came);
    }

    private static double rate(Interleaved slices, Side bare) throws Exception {
        return slices.run(List.of(bare), WARMING, 3).median(bare.name(), Slice::perSecond);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private static void require(String what, Condition condition) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > giveUp) throw new IllegalStateException("Not within ten minutes: " + what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static void print(Figures figures, Fired fired, double bare) {
        figures.header("20,000 deadlines of one second", "figure");
        figures.row("reached", number(fired.reached(), 0));
        figures.row("early, twice, missed", fired.early() + ", " + fired.twice() + ", " + (MANY - fired.reached()));
        figures.row("reached/s", number(fired.perSecond(), 0));
        figures.row("bare inserts/s, before and after", number(bare, 0));
        figures.row("**ratio**", "**" + number(fired.perSecond() / bare, 2) + "**");
        figures.row("lateness p50, p99", number(fired.p50(), 1) + " s, " + number(fired.p99(), 1) + " s");
    }
}
