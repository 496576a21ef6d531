package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing asked of a person, as the inbox and the file show it. */
record TaskJson(
        UUID id,
        String action,
        String title,
        String why,
        UUID convention,
        @Nullable String conventionReference,
        @Nullable String conventionTitle,
        String matter,
        String subject,

        @Schema(description = "Obligations de la convention que cette étape sert")
        List<String> obligation,

        String organisation,

        @Schema(description = "Rôles dont l’un suffit pour faire cette étape")
        List<String> roles,

        List<String> candidateRoles,
        int round,

        @Schema(description = "open, claimed, done ou closed")
        String state,

        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String delegatedBy,
        @Nullable String decision,
        @Nullable Instant due,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,

        @Schema(
                type = "object",
                implementation = Object.class,
                description = "JSON Schema de ce qu’il faut donner pour terminer ; examples[0] est un corps valable")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        JsonNode form) {

    TaskJson with(JsonNode shown) {
        return new TaskJson(
                id,
                action,
                title,
                why,
                convention,
                conventionReference,
                conventionTitle,
                matter,
                subject,
                obligation,
                organisation,
                roles,
                candidateRoles,
                round,
                state,
                assignee,
                assigneeName,
                delegatedBy,
                decision,
                due,
                openedAt,
                endedAt,
                endedBy,
                shown);
    }
}
