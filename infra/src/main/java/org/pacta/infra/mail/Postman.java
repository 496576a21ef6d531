package org.pacta.infra.mail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes e-mails that are due and has them delivered. Several nodes may: none gets what another holds, and what a dead one held
 * comes back when its lease is over.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** A mail that is being handed over is worth waiting for at the end. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A slow server for one mail does not hold up the next. */
    private static final int AT_ONCE = 2;

    private final Outbox outbox;
    private final Delivery delivery;
    private volatile List<Thread> rounds = List.of();
    private volatile boolean running;

    Postman(Outbox outbox, Delivery delivery) {
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @Override
    public void start() {
        running = true;
        rounds = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(number ->
                        Thread.ofPlatform().daemon().name("courriel-" + number).start(this::run))
                .toList();
    }

    @Override
    public void stop() {
        running = false;
        rounds.forEach(LockSupport::unpark);
        rounds.forEach(Postman::join);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (next()) continue;
            } catch (RuntimeException away) {
                LOG.warn("E-mails wait for the moment: {}", away.getMessage());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** False if none was due. */
    private boolean next() {
        var due = outbox.lease();
        due.ifPresent(delivery::deliver);
        return due.isPresent();
    }

    private static void join(Thread round) {
        try {
            round.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
