package org.pacta.infra.views;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits, after a command, until the views tell what it did, so that the page after a POST is already true. */
@Component
public class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(3);

    private final EventStore store;
    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    CaughtUp(EventStore store, EventProcessingConfiguration processing, JdbcClient jdbc) {
        this.store = store;
        this.processing = processing;
        this.jdbc = jdbc;
    }

    /** False where the views are late: the command stands, the page may still show the moment before. */
    public boolean await() {
        return awaitAll(ViewProcessors.INBOX, ViewProcessors.CONVENTIONS);
    }

    /** The same for these readers of the record. */
    public boolean awaitAll(String... groups) {
        var head = store.createHeadToken();
        if (head == null) return true;
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!haveReached(head, groups)) {
            if (System.nanoTime() > giveUp) return false;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private boolean haveReached(TrackingToken head, String... groups) {
        return Arrays.stream(groups)
                .map(this::statusOf)
                .allMatch(segments -> !segments.isEmpty()
                        && segments.stream().allMatch(status -> hasReached(status.getTrackingToken(), head)));
    }

    private Collection<EventTrackerStatus> statusOf(String group) {
        return processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .orElseThrow(() -> new IllegalStateException("No processor " + group));
    }

    private boolean hasReached(@Nullable TrackingToken token, TrackingToken head) {
        if (token == null) return false;
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken reached
                ? reached.getIndex() >= head.position().orElseThrow() && leftNothingOut(reached)
                : token.covers(head);
    }

    /** A gap is a number taken by a transaction that has not ended, or never will; only one that was filled is an event to wait for. */
    private boolean leftNothingOut(GapAwareTrackingToken token) {
        if (token.getGaps().isEmpty()) return true;
        var gaps = token.getGaps().toArray(Long[]::new);
        return jdbc.sql("select count(*) from domain_event where global_index = any(:gaps)")
                        .param("gaps", gaps)
                        .query(Long.class)
                        .single()
                == 0;
    }
}
