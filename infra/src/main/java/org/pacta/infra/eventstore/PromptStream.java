package org.pacta.infra.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One reader's way through the record, a batch at a time; used by one thread, told by any. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int BATCH = 500;

    private final EventStorageEngine storage;
    private final Consumer<PromptStream> whenClosed;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final Semaphore told = new Semaphore(0);
    private volatile Runnable whenTold = () -> {};
    private @Nullable TrackingToken position;

    PromptStream(EventStorageEngine storage, @Nullable TrackingToken position, Consumer<PromptStream> whenClosed) {
        this.storage = storage;
        this.position = position;
        this.whenClosed = whenClosed;
    }

    void tell() {
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

    private boolean readMore() {
        try (var events = storage.readEvents(position, false)) {
            events.limit(BATCH).forEach(read::add);
        }
        return !read.isEmpty();
    }

    @Override
    public void close() {
        whenTold = () -> {};
        whenClosed.accept(this);
    }
}
