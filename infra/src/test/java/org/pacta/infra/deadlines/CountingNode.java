package org.pacta.infra.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.deadline.DeadlineCommand.RecountDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.FortyEightHours;
import org.pacta.infra.time.LegalClock;
import org.springframework.context.annotation.Import;

/** A node that counts deadlines again when it is told to, and can be held in the midst of it. */
final class CountingNode implements AutoCloseable {

    private final DeskApp app;
    private final AtomicInteger asked = new AtomicInteger();
    private final Semaphore gate = new Semaphore(1);

    /** Its database gives up a transaction that is idle for a second. */
    CountingNode(String database) {
        var properties = new HashMap<>(DeskApp.on(database));
        properties.put("spring.datasource.url", database + "?options=-c%20idle_in_transaction_session_timeout=1s");
        app = new DeskApp(properties, Counting.class);
        app.bean(DailyRecount.class).stop();
        app.bean(CommandGateway.class).registerDispatchInterceptor(all -> (number, command) -> ask(command));
    }

    private CommandMessage<?> ask(CommandMessage<?> command) {
        if (command.getPayload() instanceof RecountDeadline) {
            asked.incrementAndGet();
            gate.acquireUninterruptibly();
            gate.release();
        }
        return command;
    }

    /** One deadline that runs. */
    void begin() {
        var end = Instant.now().plusSeconds(3600);
        var set = FortyEightHours.until(end, new ConventionId(UUID.randomUUID()));
        app.send(set);
        app.bean(DueMoments.class).awaitEnd(set.id(), end);
    }

    boolean count() {
        return app.bean(DailyRecount.class).recountAll(LocalDate.now(LegalClock.PARIS));
    }

    CompletableFuture<Boolean> countUntilHeld() {
        gate.acquireUninterruptibly();
        return CompletableFuture.supplyAsync(this::count);
    }

    void letGo() {
        gate.release();
    }

    /** How many deadlines it has asked so far. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        app.close();
    }

    @Import({DailyRecount.class, RecountTurn.class, DueMoments.class})
    static class Counting {}
}
