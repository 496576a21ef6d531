package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.views.Page;

/** A list as the API gives every list. */
record Listing<T>(
        List<T> items,

        @Schema(description = "À rendre dans « cursor » pour la page suivante ; null à la dernière.") @Nullable
        String next) {

    static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, null);
    }

    static <R, T> Listing<T> of(Page<R> page, Function<R, T> shown) {
        return new Listing<>(page.items().stream().map(shown).toList(), page.next());
    }
}
