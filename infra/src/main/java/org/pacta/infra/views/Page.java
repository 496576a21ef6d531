package org.pacta.infra.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list and where the next one starts. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
