package org.pacta.infra.lives;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Faults that strike one after the other while people work; each kind once before any comes twice. */
final class Storm implements AutoCloseable {

    private final Ground ground;
    private final Random chance;
    private final List<Fault> left = new ArrayList<>();
    private final List<String> struck = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService oneByOne = Executors.newSingleThreadScheduledExecutor();
    private Future<?> strikes;

    Storm(Ground ground, long seed) {
        this.ground = ground;
        this.chance = new Random(seed);
    }

    Storm every(Duration pause) {
        strikes = oneByOne.scheduleWithFixedDelay(this::next, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    private void next() {
        if (left.isEmpty()) left.addAll(List.of(Fault.values()));
        strike(left.remove(chance.nextInt(left.size())));
    }

    void strike(Fault fault) {
        var from = Instant.now();
        System.out.println(from + " strikes: " + fault);
        try {
            fault.strike(ground);
        } catch (Exception e) {
            throw new IllegalStateException(fault + " could not be made", e);
        }
        struck.add(fault + " " + Duration.between(from, Instant.now()).toSeconds() + " s");
        System.out.println(Instant.now() + " over: " + fault);
    }

    /** What struck, and how long it lasted. */
    List<String> struck() {
        return List.copyOf(struck);
    }

    /** The last one is over; fails if one of them could not be made. */
    void calmsDown() throws InterruptedException, ExecutionException {
        strikes.cancel(false);
        oneByOne.shutdown();
        if (!oneByOne.awaitTermination(10, TimeUnit.MINUTES)) throw new IllegalStateException("It never ends");
        if (strikes.state() == Future.State.FAILED) strikes.get();
    }

    @Override
    public void close() {
        oneByOne.shutdownNow();
    }
}
