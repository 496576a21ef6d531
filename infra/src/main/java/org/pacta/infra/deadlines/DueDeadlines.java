package org.pacta.infra.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.deadline.DeadlineCommand;
import org.pacta.domain.deadline.DeadlineCommand.ReachDeadline;
import org.pacta.domain.deadline.DeadlineCommand.RemindOfDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.infra.deadlines.DeadlineWatch.Due;
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
    private static final int BATCH = 500;
    private static final int AT_ONCE = 8;

    private final DeadlineWatch watch;
    private final CommandGateway commands;
    private final CautiousClock clock;
    private final ExecutorService askers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("deadline-", 1).factory());
    private volatile boolean running;

    DueDeadlines(DeadlineWatch watch, CommandGateway commands, CautiousClock clock) {
        this.watch = watch;
        this.commands = commands;
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
                compareClocks();
                if (sweep() == BATCH) continue;
            } catch (RuntimeException away) {
                LOG.warn("Deadlines are not watched for the moment: {}", away.getMessage());
            }
            LockSupport.parkNanos(BETWEEN_SWEEPS.toNanos());
        }
    }

    private void compareClocks() {
        var database = watch.databaseTime();
        clock.compare(Clock.systemUTC().instant(), database);
    }

    /** How many were due in this batch. */
    int sweep() {
        var now = clock.instant();
        var leased = watch.lease(now, BATCH);
        var asked = leased.stream().collect(groupingBy(Due::deadline)).values().stream()
                .map(dues -> CompletableFuture.runAsync(() -> ask(dues, now), askers))
                .toList();
        asked.forEach(CompletableFuture::join);
        return leased.size();
    }

    private void ask(List<Due> dues, Instant now) {
        try {
            dues.stream().sorted(Comparator.comparing(Due::at)).forEach(due -> commands.sendAndWait(command(due, now)));
            watch.done(dues);
        } catch (RuntimeException failed) {
            LOG.warn("A deadline is asked again when its lease is over: {}", failed.getMessage());
        }
    }

    private static DeadlineCommand command(Due due, Instant now) {
        var id = DeadlineId.of(due.deadline());
        return due.isEnd() ? new ReachDeadline(id, now) : new RemindOfDeadline(id, due.notice(), now);
    }
}
