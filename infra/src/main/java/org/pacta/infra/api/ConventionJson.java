package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.api.TemplateJson.ClauseJson;

/** A convention: in a list its header only; alone, with all that its parties need to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConventionJson(
        UUID id,

        @Schema(description = "Numéro public, par exemple 2026-0007")
        String reference,

        String title,
        String template,
        int templateVersion,

        @Schema(
                description =
                        "draft, instruction, deliberation, transmission, signature, filing, in-force, ended, archived ou withdrawn")
        String state,

        int version,
        String draftedFor,
        List<PartyJson> parties,
        LocalDate draftedOn,
        @Nullable LocalDate inForceOn,
        @Nullable String submittedText,
        Instant updatedAt,
        @JsonUnwrapped @Nullable Detail detail) {

    record PartyJson(String role, String label, String organisation, String name, String nature, boolean deliberates) {}

    /** One step that somebody has to take. */
    record WaitingJson(
            UUID id,
            String action,
            String title,
            String matter,
            String organisation,
            List<String> roles,
            String state,
            @Nullable String assignee,
            @Nullable Instant due,
            Instant since) {}

    record BlankJson(
            String id,
            String label,
            String kind,
            String clause,
            @Schema(description = "open, filled ou waived") String state,
            @Nullable String value,
            @Nullable String reason,
            boolean waivable,
            String why) {}

    /** What only the file of one convention shows. */
    record Detail(
            String edition,

            @Schema(description = "Empreinte SHA-256 du texte : le projet tel qu’il se lit, ou la version soumise")
            String text,

            List<WaitingJson> waitingFor,
            @Nullable DeadlineJson nextDeadline,
            List<BlankJson> blanks,
            List<ClauseJson> clauses,

            @Schema(description = "Le moment demandé, s’il est passé") @Nullable
            Instant asOf) {}
}
