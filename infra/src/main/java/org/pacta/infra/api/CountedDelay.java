package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.simulator.Calculation;

/** When a simulated delay is over, and how that was counted. */
@Schema(name = "SimulatedDeadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedDelay(
        Moment nominal,

        @Schema(description = "Ce qu’il est prudent de tenir là où le droit hésite ; sinon la même échéance")
        Moment prudent,

        @Schema(description = "Premier instant trop tardif : minuit à la fin du dernier jour, ou le moment lui-même")
        Over over,

        @Schema(description = "Le calcul, étape par étape") List<String> steps,

        @Schema(description = "Ce qui fonde ce délai, ou ce mode de calcul")
        String source,

        @Schema(description = "Pour un délai du catalogue, sûreté du droit : high, medium ou low") @Nullable
        String confidence,

        @Schema(description = "Pour un délai du catalogue, le devoir qu’il sert") @Nullable
        String obligation,

        @Schema(description = "Fuseau dans lequel le délai court")
        String zone) {

    /** {@code at} for hours; else {@code lastDay}, the last day on which the act can still be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SimulatedMoment")
    record Moment(@Nullable OffsetDateTime at, @Nullable LocalDate lastDay) {}

    /** First moments that are too late. */
    @Schema(name = "SimulatedOver")
    record Over(OffsetDateTime nominal, OffsetDateTime prudent) {}

    static CountedDelay of(Calculation found) {
        var line = found.demand().line();
        return new CountedDelay(
                moment(found, found.nominallyOver(), found.nominalDay()),
                moment(found, found.prudentlyOver(), found.prudentDay()),
                new Over(
                        found.nominallyOver().toOffsetDateTime(),
                        found.prudentlyOver().toOffsetDateTime()),
                found.steps(),
                found.source(),
                line == null ? null : Codes.of(line.confidence()),
                line == null ? null : line.obligation(),
                found.zone().getId());
    }

    private static Moment moment(Calculation found, ZonedDateTime at, LocalDate day) {
        return found.question().inHours() ? new Moment(at.toOffsetDateTime(), null) : new Moment(null, day);
    }
}
