package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.feeds.Feed;

/** A private calendar. */
@Schema(name = "Calendar")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarJson(
        UUID id,

        @Schema(description = "person, convention ou organisation")
        String scope,

        String name,
        @Nullable UUID convention,
        @Nullable String organisation,
        Instant createdAt,

        @Schema(description = "À l’heure près") @Nullable Instant lastReadAt,

        @Schema(description = "Adresse à donner à l’agenda ; dite une seule fois, à la création") @Nullable
        String url) {

    static CalendarJson of(Feed feed, String name, @Nullable String url) {
        var scope = feed.scope();
        return new CalendarJson(
                feed.id(),
                scope.code(),
                name,
                scope instanceof Feed.Scope.OfConvention one ? one.convention().value() : null,
                scope instanceof Feed.Scope.OfOrganisation one
                        ? one.organisation().alias()
                        : null,
                feed.createdAt(),
                feed.lastReadAt(),
                url);
    }
}
