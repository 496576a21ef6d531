package org.pacta.infra.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.pacta.infra.time.CautiousClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sweeps the table of what is due and asks each deadline. Several nodes may sweep: none gets what another holds, and what a
 * dead one held comes back when its lease is over. The deadline itself decides, so that asking twice or too early is harmless.
 */
@Component
class DueDeadlines implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMillis(500);
    private static final int BATCH = 1000;
    private static final int TOGETHER = 125;
    private static final int AT_ONCE = 4;

    private final DueMoments moments;
    private final Asking asking;
    private final CautiousClock clock;
    private final ExecutorService askers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("deadline-", 1).factory());
    private volatile boolean running;

    DueDeadlines(DueMoments moments, Asking asking, CautiousClock clock) {
        this.moments = moments;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("deadline-sweep").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        askers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (sweep() == BATCH) continue;
            } catch (RuntimeException away) {
                LOG.warn("Deadlines are not watched for the moment: {}", away.getMessage());
            }
            LockSupport.parkNanos(BETWEEN_SWEEPS.toNanos());
        }
    }

    /** How many were due in this batch. */
    int sweep() {
        var now = clock.instant();
        var leased = moments.lease(now, BATCH);
        var asked = parts(leased).stream()
                .map(part -> CompletableFuture.runAsync(() -> asking.about(part, now), askers))
                .toList();
        asked.forEach(CompletableFuture::join);
        return leased.size();
    }

    /** What is due about one deadline stays together. */
    private static List<List<Due>> parts(List<Due> leased) {
        var parts = new ArrayList<List<Due>>();
        var byDeadline = leased.stream()
                .collect(groupingBy(Due::deadline, LinkedHashMap::new, Collectors.toList()))
                .values();
        for (var ofOne : byDeadline) {
            if (parts.isEmpty() || parts.getLast().size() + ofOne.size() > TOGETHER) parts.add(new ArrayList<>());
            parts.getLast().addAll(ofOne);
        }
        return parts;
    }
}
