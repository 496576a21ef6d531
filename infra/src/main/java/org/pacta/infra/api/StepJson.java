package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of the way of a convention; {@code id} is its task, null while the step is still to come. */
record StepJson(
        @Nullable UUID id,
        String action,
        String matter,
        String title,
        String organisation,

        @Schema(description = "upcoming, open, claimed, done ou closed")
        String state,

        @Nullable Integer round,
        List<String> roles,

        @Schema(description = "Qui l’a prise ou faite") @Nullable
        String who,

        @Nullable String whoName,
        @Nullable String decision,
        @Nullable Instant since,
        @Nullable Instant endedAt,
        @Nullable Instant due) {}
