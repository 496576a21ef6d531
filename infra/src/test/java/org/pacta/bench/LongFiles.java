package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.infra.support.DeskApp;

/** Figure 4: a command on a file of a thousand facts beside one on a file of ten, neither in the application's memory. */
final class LongFiles {

    private static final int LONG = 1_000;
    private static final int SHORT = 10;
    private static final int FILES = 8;
    private static final int WARMING = 300;
    private static final int PAIRS = 400;

    private final BenchStore store;

    LongFiles(BenchStore store) {
        this.store = store;
    }

    /** In an application of its own that remembers no aggregate and no chain. */
    void measure(Figures figures) throws Exception {
        try (var app = new DeskApp(forgetful(store.properties()))) {
            var commands = app.bean(CommandGateway.class);
            var thick = files(commands, LONG, FILES);
            store.settle();
            var onThin = new Latencies();
            var onThick = new Latencies();
            for (int pair = 0; pair < WARMING + PAIRS; pair++) {
                var thin = files(commands, SHORT, 1).getFirst();
                timed(commands, thin, pair, onThin);
                timed(commands, thick.get(pair % FILES), pair, onThick);
                if (pair == WARMING) List.of(onThin, onThick).forEach(Latencies::forget);
            }
            print(figures, onThin, onThick);
        }
    }

    private static Map<String, Object> forgetful(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("pacta.eventstore.cached-aggregates", "0");
        all.put("pacta.eventstore.cached-heads", "0");
        return all;
    }

    private static List<RecordedLife> files(CommandGateway commands, int facts, int many) {
        var files = new ArrayList<RecordedLife>();
        for (int file = 0; file < many; file++) {
            var life = RecordedLife.begin();
            commands.sendAndWait(life.draft());
            for (int fact = 1; fact < facts; fact++) commands.sendAndWait(life.filled(fact));
            files.add(life);
        }
        return files;
    }

    private static void timed(CommandGateway commands, RecordedLife file, int turn, Latencies times) {
        var start = System.nanoTime();
        commands.sendAndWait(file.filled(turn));
        times.since(start);
    }

    private static void print(Figures figures, Latencies thin, Latencies thick) {
        figures.header("one command, nothing in memory", "p50 ms", "p99 ms");
        figures.row("file of " + SHORT + " facts", number(thin.p50(), 2), number(thin.p99(), 2));
        figures.row("file of " + number(LONG, 0) + " facts and more", number(thick.p50(), 2), number(thick.p99(), 2));
        figures.row(
                "**ratio**", "**" + number(thick.p50() / thin.p50(), 2) + "**", number(thick.p99() / thin.p99(), 2));
    }
}
