package org.pacta.bench;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/** Runs several sides by turns in short slices, so that whatever else the machine does falls on all of them alike. */
final class Interleaved {

    private static final long SLICE_NANOS = 1_600_000_000L;
    /** Both sides run until the compiler takes less than that share of the time, or as often as that. */
    private static final double COMPILED = 0.05;

    private static final int MOST_WARMING = 12;

    private final int threads;
    private final ProcessorTime processors;
    private final Warmed warmed;

    /** {@code warmed}: what is done between warming up and measuring. */
    Interleaved(int threads, ProcessorTime processors, Warmed warmed) {
        this.threads = threads;
        this.processors = processors;
        this.warmed = warmed;
    }

    /** The rounds measured, after the sides have warmed up by that many events each time. */
    Outcome run(List<Side> sides, int warming, int rounds) throws Exception {
        var slices = new LinkedHashMap<String, List<Slice>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var crews = new LinkedHashMap<Side, List<Side.Worker>>();
            for (var side : sides) crews.put(side, crew(side));
            for (int time = 0; time < MOST_WARMING && !isWarm(pool, crews.values(), warming); time++) {}
            warmed.run();
            for (int round = 0; round < rounds; round++)
                for (var side : sides)
                    slices.computeIfAbsent(side.name(), name -> new ArrayList<>())
                            .add(slice(pool, side, crews.get(side)));
        }
        return new Outcome(slices);
    }

    private List<Side.Worker> crew(Side side) {
        var crew = new ArrayList<Side.Worker>();
        for (int thread = 0; thread < threads; thread++) crew.add(side.worker());
        return crew;
    }

    private Slice slice(ExecutorService pool, Side side, List<Side.Worker> crew) throws Exception {
        var database = processors.databaseSeconds();
        var application = processors.applicationSeconds();
        var start = System.nanoTime();
        var events = together(pool, crew, start + SLICE_NANOS, Long.MAX_VALUE);
        side.settle();
        return new Slice(
                events,
                (System.nanoTime() - start) / 1e9,
                processors.applicationSeconds() - application,
                processors.databaseSeconds() - database);
    }

    /** Lets each side record that many events once more, and tells whether the compiler has come to rest. */
    private static boolean isWarm(ExecutorService pool, Collection<List<Side.Worker>> crews, int events)
            throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        var compiling = compiler.getTotalCompilationTime();
        var start = System.nanoTime();
        for (var crew : crews) together(pool, crew, Long.MAX_VALUE, events / crew.size());
        return (compiler.getTotalCompilationTime() - compiling) * 1e6 < COMPILED * (System.nanoTime() - start);
    }

    private static long together(ExecutorService pool, List<Side.Worker> crew, long end, long most) throws Exception {
        var running = pool.invokeAll(crew.stream()
                .<Callable<Long>>map(worker -> () -> record(worker, end, most))
                .toList());
        long events = 0;
        for (var one : running) events += one.get();
        return events;
    }

    private static long record(Side.Worker worker, long end, long most) throws Exception {
        long events = 0;
        while (events < most && System.nanoTime() < end) {
            worker.recordOne();
            events++;
        }
        return events;
    }

    @FunctionalInterface
    interface Warmed {
        void run() throws SQLException;
    }

    /** The slices of each side, in the order in which they ran. */
    record Outcome(Map<String, List<Slice>> slices) {

        double median(String side, ToDoubleFunction<Slice> figure) {
            return Slice.median(slices.get(side), figure);
        }

        /** Median over the rounds of the ratio of neighbours, which shared the same moment of the machine. */
        double ratio(String side, String floor, ToDoubleFunction<Slice> figure) {
            var of = slices.get(side);
            var to = slices.get(floor);
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < of.size(); round++)
                ratios.add(figure.applyAsDouble(of.get(round)) / figure.applyAsDouble(to.get(round)));
            return Slice.median(ratios);
        }
    }
}
