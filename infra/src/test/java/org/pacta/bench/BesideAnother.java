package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.pacta.domain.shared.Command;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;

/** Figures 8 and 9: the product beside itself, with another store or with nothing kept as evidence. */
final class BesideAnother {

    private static final int THREADS = 16;
    private static final int ROUNDS = 7;
    private static final int WARMING = 10_000;

    private final BenchStore store;

    BesideAnother(BenchStore store) {
        this.store = store;
    }

    /** Commands with the chain and without, on one database, while nobody reads the record. */
    void withoutEvidence(Figures figures) throws Exception {
        try (var chained = new DeskApp(store.properties());
                var unchained = new DeskApp(store.properties(), Unchained.class)) {
            quiet(chained);
            quiet(unchained);
            compare(figures, side(unchained, "no chain"), side(chained, "chained by SHA-256"));
        }
    }

    /** Commands until the views tell them, in a database where so many conventions wait and in one that begins empty. */
    void withManyWaiting(Figures figures, int waiting) throws Exception {
        try (var crowded = new BenchStore();
                var full = new DeskApp(crowded.properties());
                var empty = new DeskApp(store.properties())) {
            fill(full, waiting);
            crowded.settle();
            compare(figures, followed(empty, "none waiting"), followed(full, number(waiting, 0) + " waiting"));
        }
    }

    private void compare(Figures figures, Side floor, Side other) throws Exception {
        var outcome = new Interleaved(THREADS, new ProcessorTime(store.process()), store::settle)
                .run(List.of(floor, other), WARMING, ROUNDS);
        figures.header("16 threads", "events/s");
        for (var side : List.of(floor, other))
            figures.row(side.name(), number(outcome.median(side.name(), Slice::perSecond), 0));
        figures.row("**ratio**", "**" + number(outcome.ratio(other.name(), floor.name(), Slice::perSecond), 2) + "**");
    }

    private static Side side(DeskApp app, String name) {
        return RecordedLife.through(app.bean(CommandGateway.class), name);
    }

    private static Side followed(DeskApp app, String name) {
        return side(app, name).settling(name, () -> caughtUp(app));
    }

    /** Each is drafted and its lawyer is asked to submit it. */
    private static void fill(DeskApp app, int conventions) throws Exception {
        var commands = app.bean(CommandGateway.class);
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++)
                pool.execute(() -> {
                    for (int one = 0; one < conventions / THREADS; one++) begin(commands);
                });
        }
        caughtUp(app);
    }

    private static void begin(CommandGateway commands) {
        var life = RecordedLife.begin();
        for (Command command : List.of(life.draft(), life.open(life.task("submit-convention"), "submit-convention")))
            commands.sendAndWait(command);
    }

    private static void caughtUp(DeskApp app) {
        var views = app.bean(CaughtUp.class);
        while (!views.await()) Thread.onSpinWait();
    }

    private static void quiet(DeskApp app) {
        app.bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
    }
}
