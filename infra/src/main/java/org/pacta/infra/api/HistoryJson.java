package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.views.FactRow;

/** One recorded event. */
record HistoryJson(
        String id,

        @Schema(description = "Rang dans l’histoire de la convention, à partir de 1")
        long sequence,

        String aggregate,
        String type,
        LocalDate legalDate,
        Instant recordedAt,
        String actor,
        @Nullable String actorName,

        @Schema(description = "Au nom de qui, si la personne agissait par délégation")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String onBehalfOf,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String onBehalfOfName,

        String organisation,
        List<String> obligations,

        @Schema(type = "object", implementation = Object.class)
        JsonNode data,

        @Schema(description = "SHA-256 chaîné au fait précédent du même agrégat")
        String hash) {

    static HistoryJson of(FactRow fact, @Nullable String actorName, @Nullable String onBehalfOfName) {
        return new HistoryJson(
                fact.eventId(),
                fact.sequence(),
                fact.aggregate(),
                fact.type(),
                fact.legalDate(),
                fact.recordedAt(),
                fact.actor(),
                actorName,
                fact.onBehalfOf(),
                onBehalfOfName,
                fact.organisation(),
                fact.obligations(),
                fact.data(),
                fact.hash());
    }
}
