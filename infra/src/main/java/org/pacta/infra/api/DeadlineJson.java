package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.views.DeadlineRow;

/** A deadline as it was computed once and recorded, with the way it was counted. */
record DeadlineJson(
        UUID id,
        UUID convention,
        String code,
        String obligation,
        String source,
        String subject,
        Instant trigger,
        String regime,
        String rules,
        String zone,
        Moment nominal,
        Moment prudent,
        @Schema(description = "Le calcul, étape par étape") List<String> steps,

        @Schema(description = "running, met, passed ou cancelled")
        String state) {

    private static final Set<String> COUNTED_IN_HOURS = Set.of("elapsed", "business-hours");

    /** {@code at}: first moment that is too late; {@code lastDay}: last day on which the act can still be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moment(Instant at, @Nullable LocalDate lastDay) {}

    static DeadlineJson of(DeadlineRow row) {
        var deadline = row.deadline();
        return new DeadlineJson(
                row.id(),
                row.convention().value(),
                deadline.code(),
                deadline.obligation(),
                deadline.source(),
                row.subject(),
                deadline.trigger(),
                deadline.regime(),
                deadline.rules(),
                deadline.zone().getId(),
                moment(deadline, deadline.nominal(), deadline.lastDay()),
                moment(deadline, deadline.prudent(), deadline.prudentDay()),
                deadline.steps(),
                row.state());
    }

    private static Moment moment(RecordedDeadline deadline, Instant at, LocalDate day) {
        return new Moment(at, COUNTED_IN_HOURS.contains(deadline.regime()) ? null : day);
    }
}
