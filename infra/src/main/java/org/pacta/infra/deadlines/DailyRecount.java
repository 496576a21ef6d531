package org.pacta.infra.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.DeadlineCommand.RecountDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.infra.time.LegalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has every running deadline counted again when the application starts, which is when a new law, calendar or zone comes with
 * it, and on every new legal day. None is moved: what comes out otherwise is shown to a person. A node that finds another one
 * counting comes back later, since it may know a law that the other does not.
 */
@Component
class DailyRecount implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRecount.class);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

    private final DueMoments moments;
    private final RecountTurn turn;
    private final CommandGateway commands;
    private final LegalClock clock;
    private @Nullable ScheduledExecutorService looks;
    private @Nullable LocalDate done;

    DailyRecount(DueMoments moments, RecountTurn turn, CommandGateway commands, LegalClock clock) {
        this.moments = moments;
        this.turn = turn;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void start() {
        looks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("deadline-recount").factory());
        looks.scheduleWithFixedDelay(
                this::lookAtTheDay, FIRST.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (looks != null) looks.shutdownNow();
        looks = null;
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    private void lookAtTheDay() {
        var today = clock.today();
        if (today.equals(done)) return;
        try {
            if (recountAll(today)) done = today;
        } catch (RuntimeException away) {
            LOG.warn("Deadlines are counted again later: {}", away.getMessage());
        }
    }

    /** False while another node is at it. */
    boolean recountAll(LocalDate today) {
        return turn.take(() -> moments.running().forEach(id -> recount(id, today)));
    }

    /** One that cannot be counted keeps nobody else's from being. */
    private void recount(DeadlineId id, LocalDate today) {
        try {
            commands.sendAndWait(new RecountDeadline(id, today));
        } catch (RuntimeException failed) {
            LOG.warn("{} was not counted again: {}", id, failed.getMessage());
        }
    }
}
