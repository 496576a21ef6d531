package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Desk.NewConvention;
import org.pacta.infra.desk.Desk.NewParty;

/** What one sends to draft a convention; what is missing is told field by field. */
record DraftJson(
        @Schema(example = "suresnes-xxii") @Nullable String template,

        @Schema(example = "Expérimentation au centre de supervision") @Nullable
        String title,

        @Nullable List<SeatJson> parties,

        @Schema(description = "Identifiant de blanc → valeur") @Nullable
        Map<String, @Nullable String> parameters) {

    record SeatJson(
            @Schema(example = "ville") @Nullable String role,
            @Schema(example = "suresnes") @Nullable String organisation) {}

    NewConvention asked() {
        return new NewConvention(text(template), text(title), seats(), blanks());
    }

    private List<NewParty> seats() {
        return parties == null
                ? List.of()
                : parties.stream()
                        .map(seat -> new NewParty(text(seat.role()), text(seat.organisation())))
                        .toList();
    }

    /** A blank given without a value is left open. */
    private Map<String, String> blanks() {
        var given = new LinkedHashMap<String, String>();
        if (parameters == null) return given;
        parameters.forEach((blank, value) -> {
            if (value != null && !value.isBlank()) given.put(blank, value);
        });
        return given;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
