package org.pacta.infra.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the record, a batch at a time; used by one thread, told by any. Axon asks several times for each
 * fact whether there are more: having read to the end, it is not read again before somebody tells of something new.
 */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine storage;
    private final Consumer<PromptStream> whenClosed;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final Semaphore told = new Semaphore(0);
    private final AtomicBoolean mayHaveMore = new AtomicBoolean(true);
    private volatile Runnable whenTold = () -> {};
    private @Nullable TrackingToken position;

    PromptStream(EventStorageEngine storage, @Nullable TrackingToken position, Consumer<PromptStream> whenClosed) {
        this.storage = storage;
        this.position = position;
        this.whenClosed = whenClosed;
    }

    void tell() {
        mayHaveMore.set(true);
        told.release();
        whenTold.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        whenTold = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(read.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        told.drainPermits();
        if (!read.isEmpty() || readMore()) return true;
        return timeout > 0 && told.tryAcquire(timeout, unit) && readMore();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var waiting = hasNextAvailable();
        while (!waiting) waiting = hasNextAvailable(1, TimeUnit.SECONDS);
        var next = read.remove();
        position = next.trackingToken();
        return next;
    }

    /** What is told of while this reads is read the next time. */
    private boolean readMore() {
        if (!mayHaveMore.getAndSet(false)) return false;
        try (var events = storage.readEvents(position, false)) {
            events.forEach(read::add);
        } finally {
            if (!read.isEmpty()) mayHaveMore.set(true);
        }
        return !read.isEmpty();
    }

    @Override
    public void close() {
        whenTold = () -> {};
        whenClosed.accept(this);
    }
}
