package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Extent;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.simulator.Delays;

/** A delay of the law or of a clause, as the simulator offers it by its id. */
@Schema(name = "Delay")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelayJson(
        @Schema(description = "À donner dans « rule » à la simulation", example = "appeal")
        String id,

        String title,

        @Schema(description = "Modèle de convention dont une clause le donne ; absent pour un délai de la loi")
        @Nullable
        String template,

        @Schema(description = "Longueur ; absente quand une personne la donne", example = "2 mois") @Nullable
        String length,

        @Schema(description = "Revient à ce rythme") boolean recurring,

        String regime,
        String direction,

        @Schema(description = "Ce qui le fait partir", example = "la publication")
        String trigger,

        String source,

        @Schema(description = "Sûreté du droit : high, medium ou low")
        String confidence,

        String obligation) {

    static DelayJson of(Delays.Group group, CatalogueLine line) {
        return new DelayJson(
                line.id(),
                DelayWords.title(line),
                group.template() == null ? null : group.template().id(),
                length(line.extent()),
                line.extent() instanceof Extent.Cyclic,
                line.regime().code(),
                line.direction().code(),
                DelayWords.trigger(line.trigger()),
                line.source(),
                Codes.of(line.confidence()),
                line.obligation());
    }

    private static @Nullable String length(Extent extent) {
        return switch (extent) {
            case Extent.Fixed fixed -> fixed.length().label();
            case Extent.Cyclic cyclic -> cyclic.every().label();
            case Extent.Given open -> null;
            case Extent.Unlimited never -> null;
            case Extent.AtOnce now -> null;
        };
    }
}
