package org.pacta.infra.idempotency;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Names what a request creates. A request with a key gets the same identifier each time, so that a repeat after a crash
 * meets what the first one created instead of creating it again.
 */
@Component
public final class NewIdentifiers {

    static final String ATTRIBUTE = NewIdentifiers.class.getName();

    public UUID next() {
        var request = RequestContextHolder.getRequestAttributes();
        var key = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return key instanceof Sequence given ? given.next() : UUID.randomUUID();
    }

    /** What one request creates is told apart by its order. */
    record Sequence(RequestKey key, AtomicInteger rank) {

        Sequence(RequestKey key) {
            this(key, new AtomicInteger());
        }

        UUID next() {
            return key.identifier(rank.incrementAndGet());
        }
    }
}
