package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.DayReckoning;
import org.pacta.domain.deadline.HourReckoning;
import org.pacta.domain.deadline.Question;

/** When a simulated delay is over, and how that was counted. */
@Schema(name = "SimulatedDeadline")
record CountedDelay(
        Moment nominal,

        @Schema(description = "Ce qu’il est prudent de tenir là où le droit hésite ; sinon la même échéance")
        Moment prudent,

        @Schema(description = "Le calcul, étape par étape") List<String> steps,

        @Schema(description = "Ce qui fonde ce mode de calcul")
        String source,

        @Schema(description = "Fuseau dans lequel le délai court")
        String zone) {

    /** {@code at} for hours; else {@code lastDay}, the last day on which the act can still be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SimulatedMoment")
    record Moment(@Nullable OffsetDateTime at, @Nullable LocalDate lastDay) {}

    static CountedDelay of(Question question, DayReckoning counted) {
        return of(question, day(counted.lastDay()), day(counted.prudentDay()), counted.steps());
    }

    static CountedDelay of(Question question, HourReckoning counted) {
        return of(question, at(counted.at()), at(counted.prudentAt()), counted.steps());
    }

    private static CountedDelay of(Question question, Moment nominal, Moment prudent, List<String> steps) {
        var zone = question.calendar().zone().getId();
        return new CountedDelay(nominal, prudent, steps, question.regime().source(), zone);
    }

    private static Moment day(LocalDate day) {
        return new Moment(null, day);
    }

    private static Moment at(ZonedDateTime moment) {
        return new Moment(moment.toOffsetDateTime(), null);
    }
}
