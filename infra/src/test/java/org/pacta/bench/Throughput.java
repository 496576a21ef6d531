package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.pacta.bench.Interleaved.Outcome;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;

/** Figures 1 and 2: durable events per second and processor time per event, beside the bare insert. */
final class Throughput {

    private static final int THREADS = 16;
    private static final int ROUNDS = 7;
    private static final String BARE = "bare insert and commit";
    private static final String COMMANDS = "commands";
    private static final String WITH_VIEWS = "commands, until the views tell them";

    private final DeskApp app;
    private final Side bare;
    private final Interleaved slices;
    private final Side commands;

    Throughput(DeskApp app, Side bare, BenchStore store) {
        this.app = app;
        this.bare = bare;
        this.slices = new Interleaved(THREADS, new ProcessorTime(store.process()), store::settle);
        this.commands = RecordedLife.through(app.bean(CommandGateway.class), COMMANDS);
    }

    /** The commands alone; nobody reads the record meanwhile. */
    void writeSide(Figures figures, int warming) throws Exception {
        app.bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
        print(figures, slices.run(List.of(bare, commands), warming, ROUNDS), COMMANDS);
    }

    /** The same, and every view up to date at the end of each slice, its work included. */
    void withViews(Figures figures, int warming) throws Exception {
        catchUp();
        var following = commands.settling(WITH_VIEWS, this::catchUp);
        print(figures, slices.run(List.of(bare, following), warming, ROUNDS), WITH_VIEWS);
    }

    private void catchUp() {
        var views = app.bean(CaughtUp.class);
        while (!views.await()) Thread.onSpinWait();
    }

    private static void print(Figures figures, Outcome outcome, String side) {
        figures.header("16 threads", "events/s", "CPU µs/event", "of it application", "of it PostgreSQL");
        for (var name : List.of(BARE, side))
            figures.row(
                    name,
                    number(outcome.median(name, Slice::perSecond), 0),
                    number(outcome.median(name, Slice::cpuMicros), 0),
                    number(outcome.median(name, Slice::applicationMicros), 0),
                    number(outcome.median(name, Slice::databaseMicros), 0));
        figures.row(
                "**ratio**",
                "**" + number(outcome.ratio(side, BARE, Slice::perSecond), 2) + "**",
                "**" + number(outcome.ratio(side, BARE, Slice::cpuMicros), 2) + "**",
                number(outcome.ratio(side, BARE, Slice::applicationMicros), 2),
                number(outcome.ratio(side, BARE, Slice::databaseMicros), 2));
    }

    static String floor() {
        return BARE;
    }
}
