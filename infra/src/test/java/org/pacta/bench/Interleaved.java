package org.pacta.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/** Runs several sides by turns in short slices, so that whatever else the machine does falls on all of them alike. */
final class Interleaved {

    private static final double SLICE_SECONDS = 1.6;

    private final int threads;
    private final ProcessorTime processors;

    Interleaved(int threads, ProcessorTime processors) {
        this.threads = threads;
        this.processors = processors;
    }

    /** Rounds measured after rounds that only warm up, the same number for each side. */
    Outcome run(List<Side> sides, int warming, int rounds) throws Exception {
        var slices = new LinkedHashMap<String, List<Slice>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var crews = new LinkedHashMap<Side, List<Side.Worker>>();
            for (var side : sides) crews.put(side, crew(side));
            for (int round = 0; round < warming + rounds; round++)
                for (var side : sides) {
                    var slice = slice(pool, side, crews.get(side));
                    if (round >= warming)
                        slices.computeIfAbsent(side.name(), name -> new ArrayList<>())
                                .add(slice);
                }
        }
        return new Outcome(slices);
    }

    private List<Side.Worker> crew(Side side) {
        var crew = new ArrayList<Side.Worker>();
        for (int thread = 0; thread < threads; thread++) crew.add(side.worker());
        return crew;
    }

    private Slice slice(ExecutorService pool, Side side, List<Side.Worker> crew) throws Exception {
        var application = processors.applicationSeconds();
        var database = processors.databaseSeconds();
        var start = System.nanoTime();
        var end = start + (long) (SLICE_SECONDS * 1e9);
        var running = pool.invokeAll(crew.stream()
                .<Callable<Long>>map(worker -> () -> untilThe(end, worker))
                .toList());
        long events = 0;
        for (var one : running) events += one.get();
        side.settle();
        return new Slice(
                events,
                (System.nanoTime() - start) / 1e9,
                processors.applicationSeconds() - application,
                processors.databaseSeconds() - database);
    }

    private static long untilThe(long end, Side.Worker worker) throws Exception {
        long events = 0;
        while (System.nanoTime() < end) {
            worker.recordOne();
            events++;
        }
        return events;
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
