package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.views.ErasureRow;

/** One request to erase somebody's data, and what was answered. */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureJson(
        UUID id,
        String organisation,
        String person,
        @Nullable String personName,

        @Schema(description = "Combien de fois cette personne l’a demandé")
        int round,

        @Schema(description = "Demandé par la personne elle-même ; sinon enregistré par le délégué")
        boolean byThemself,

        LocalDate askedOn,

        @Schema(description = "Dernier jour pour répondre (RGPD, art. 12(3))")
        LocalDate due,

        @Nullable LocalDate extendedOn,
        @Nullable String reason,

        @Schema(description = "pending, granted, refused ou erased")
        String state,

        @Nullable AnswerJson answer,
        @Nullable LocalDate erasedOn) {

    /** What was decided, on which letter of GDPR art. 17. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(String ground, @Nullable String reason, boolean late, LocalDate on) {}

    static ErasureJson of(ErasureRow row, PeopleJson people) {
        var answer = row.answer();
        return new ErasureJson(
                row.key(),
                row.id().organisation().alias(),
                row.id().person().value(),
                people.nameOf(row.id().person().value()),
                row.round(),
                row.byThemself(),
                row.askedOn(),
                row.due(),
                row.extendedOn(),
                row.reason(),
                Codes.of(row.state()),
                answer == null ? null : new AnswerJson(answer.ground(), answer.words(), answer.late(), answer.on()),
                row.erasedOn());
    }
}
