package org.pacta.infra.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The record as its readers follow it: each reads it by itself, and is told of a commit at once instead of looking twice a
 * second, so that what was decided shows without delay.
 */
public final class PromptEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventStorageEngine storage;
    private final Set<PromptStream> open = ConcurrentHashMap.newKeySet();

    public PromptEvents(EventStore store, EventStorageEngine storage) {
        this.storage = storage;
        store.subscribe(this::tellAfterCommit);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        var stream = new PromptStream(storage, position, open::remove);
        open.add(stream);
        return stream;
    }

    /** Tells every reader that there may be something new: after a commit, and now and then for what others committed. */
    public void tell() {
        open.forEach(PromptStream::tell);
    }

    private void tellAfterCommit(List<? extends EventMessage<?>> facts) {
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().root().afterCommit(committed -> tell());
    }

    @Override
    @SuppressWarnings("NullAway") // an empty record has no tail
    public TrackingToken createTailToken() {
        return storage.createTailToken();
    }

    @Override
    @SuppressWarnings("NullAway") // an empty record has no head
    public TrackingToken createHeadToken() {
        return storage.createHeadToken();
    }

    @Override
    @SuppressWarnings("NullAway") // an empty record has no moments
    public TrackingToken createTokenAt(Instant moment) {
        return storage.createTokenAt(moment);
    }
}
