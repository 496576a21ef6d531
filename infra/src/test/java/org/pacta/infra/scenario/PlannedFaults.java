package org.pacta.infra.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Kills one part after the other, each just after a step that chance chose among those of one phase of the life. */
final class PlannedFaults implements AutoCloseable {

    private static final Map<String, List<String>> PHASES = new LinkedHashMap<>();

    static {
        PHASES.put("kafka", List.of("submit-convention", "give-legal-visa"));
        PHASES.put(
                "application",
                List.of("draft-report", "approve-report", "convene-council", "record-attendance", "record-vote"));
        PHASES.put("zeebe", List.of("transmit-act", "record-receipt", "publish-act"));
        PHASES.put("postgres", List.of("sign-convention", "draft-aipd", "approve-aipd"));
    }

    private static final int LATEST_MILLIS = 300;

    private final RunningPacta pacta;
    private final Random chance;
    private final Map<String, String> plan = new LinkedHashMap<>();
    private final List<Future<?>> done = new ArrayList<>();
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor();

    PlannedFaults(RunningPacta pacta, long seed) {
        this.pacta = pacta;
        this.chance = new Random(seed);
        PHASES.forEach((part, steps) -> plan.put(steps.get(chance.nextInt(steps.size())), part));
        System.out.println("Faults of seed " + seed + " (-Dpacta.faults.seed): " + plan);
    }

    /** Tells that somebody has just completed such a step; the others go on meanwhile. */
    synchronized void after(String action) {
        var part = plan.remove(action);
        if (part == null) return;
        var pause = chance.nextInt(LATEST_MILLIS);
        done.add(oneByOne.submit(() -> {
            Thread.sleep(pause);
            if (part.equals("application")) pacta.killAndStart();
            else pacta.killPart(part);
            return part;
        }));
    }

    /** Waits for the last one; fails if one of them could not be made. */
    synchronized void allHappened() throws InterruptedException, ExecutionException {
        for (var fault : done) fault.get();
        if (!plan.isEmpty()) throw new AssertionError("These faults never happened: " + plan);
    }

    @Override
    public void close() {
        oneByOne.shutdownNow();
    }
}
