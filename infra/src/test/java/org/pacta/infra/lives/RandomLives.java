package org.pacta.infra.lives;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Many conventions at once, each with its own chance, on one clock. The seed decides what each of them would do; how their
 * acts interleave is the machine's affair.
 */
final class RandomLives {

    private static final int TOGETHER = Integer.getInteger("lives.together", 160);
    private static final int AT_A_TIME = 12;
    private static final int PASSES = 6;

    private final Caller caller;
    private final OneClock clock;
    private final Coverage coverage;
    private final Substitutes substitutes;
    private final long seed;
    private final Random chance;
    private final List<RandomLife> all = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private final AtomicInteger unsettled = new AtomicInteger();

    RandomLives(Caller caller, OneClock clock, Coverage coverage, long seed) {
        this.caller = caller;
        this.clock = clock;
        this.coverage = coverage;
        this.seed = seed;
        this.chance = new Random(seed);
        this.substitutes = new Substitutes(caller, coverage);
    }

    /** One convention under way, and for how many rounds it has been. */
    private static final class Running {
        private final RandomLife life;
        private int rounds;

        private Running(RandomLife life) {
            this.life = life;
        }
    }

    /** So many, each to its end or for as many rounds as one is followed. */
    List<RandomLife> live(int number) throws InterruptedException, ExecutionException {
        return liveWhile(number, () -> all.size() < number || !running.isEmpty());
    }

    /** Never more than {@code number} in all, as long as it is wanted. */
    List<RandomLife> liveWhile(int number, BooleanSupplier wanted) throws InterruptedException, ExecutionException {
        while (wanted.getAsBoolean()) {
            begin(number);
            for (int i = 0; i < PASSES; i++) pass();
            running.forEach(each -> each.rounds++);
            running.removeIf(each -> each.life.isOver(each.rounds));
            if (!clock.advance(pause())) unsettled.incrementAndGet();
            tell();
        }
        return all;
    }

    private void begin(int number) {
        var born = Math.max(4, TOGETHER / 10);
        while (all.size() < number && running.size() < TOGETHER && born-- > 0) {
            var life = RandomLife.drafted(
                    caller, coverage, substitutes, Pact.drawn(all.size()), new Random(seed + 7919L * all.size()));
            all.add(life);
            running.add(new Running(life));
        }
    }

    /** A few conventions are answered faster than the engine asks. */
    private static final Duration AT_LEAST = Duration.ofMillis(400);

    private void pass() throws InterruptedException, ExecutionException {
        var day = clock.day();
        var end = System.nanoTime() + AT_LEAST.toNanos();
        try (var hands = Executors.newFixedThreadPool(AT_A_TIME)) {
            var done = new ArrayList<Future<?>>();
            for (var each : running) done.add(hands.submit(() -> each.life.pass(day)));
            for (var each : done) each.get();
        }
        Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }

    /** Hours while conventions are young, weeks once they live on. */
    private Duration pause() {
        var settled = running.stream().filter(each -> each.rounds > 15).count();
        return switch (chance.nextInt(6)) {
            case 0 -> Duration.ofHours(1 + chance.nextInt(30));
            case 1 -> Duration.ofDays(1 + chance.nextInt(4));
            default -> Duration.ofDays(settled * 2 > running.size() ? 10 + chance.nextInt(50) : 2 + chance.nextInt(12));
        };
    }

    private void tell() {
        System.out.printf(
                "%s lives %d begun, %d under way, %d calls, %s%n",
                clock.day().date(),
                all.size(),
                running.size(),
                caller.calls(),
                running.stream()
                        .collect(
                                Collectors.groupingBy(each -> each.life.state(), TreeMap::new, Collectors.counting())));
    }

    boolean busy() {
        return !running.isEmpty();
    }

    List<RandomLife> all() {
        return all;
    }

    /** How often something due had no effect within a minute. */
    int unsettled() {
        return unsettled.get();
    }
}
