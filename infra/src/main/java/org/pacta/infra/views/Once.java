package org.pacta.infra.views;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was read for one look at a convention: asked a second time, it is not read again, and every form of that look tells the same. */
final class Once {

    private final Map<Object, Object> known = new HashMap<>();

    /** {@code what}: the same for the same question only. */
    @SuppressWarnings("unchecked") // a question is always put with the same reading
    <T> T of(Object what, Supplier<T> reading) {
        var before = known.get(what);
        if (before != null) return (T) before;
        var now = reading.get();
        known.put(what, now);
        return now;
    }
}
