package org.pacta.domain.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the lists of a template unchangeable and in the order in which its author wrote them; an absent list is empty. */
final class InOrder {

    private InOrder() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> Set<T> set(@Nullable Set<T> given) {
        return given == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
