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
import org.pacta.infra.views.DeadlineStory;
import org.pacta.workflows.step.ConventionFacts.Recounted;

/** A deadline as it was computed once and recorded, with the way it was counted and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
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

        @Schema(description = "Code du département ou de la collectivité dont les jours fériés et l’heure comptent")
        String territory,

        @Schema(description = "La commune chôme le Vendredi saint (Alsace-Moselle)")
        boolean goodFriday,

        Moment nominal,
        Moment prudent,

        @Schema(description = "Sûreté du droit : high, medium ou low")
        String confidence,

        @Schema(description = "Le calcul, étape par étape") List<String> steps,

        @Schema(description = "running, suspended, interrupted, met, met-late, passed ou cancelled")
        String state,

        @Schema(description = "Ce qui est arrivé au délai, avec son motif")
        List<Change> changes,

        @Schema(description = "Rappels et alertes : par quel canal, à qui, quel jour")
        List<Told> notices,

        @Schema(description = "Le même délai calculé aujourd’hui, s’il tomberait à une autre date") @Nullable
        Recount recount) {

    private static final Set<String> COUNTED_IN_HOURS = Set.of("elapsed", "business-hours");

    /** {@code at}: first moment that is too late; {@code lastDay}: last day on which the act can still be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moment(Instant at, @Nullable LocalDate lastDay) {}

    /** {@code ground} is the legal one, {@code reason} the same in French; the end moved {@code from} there {@code to} there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String change,
            String ground,
            String reason,
            LocalDate on,
            @Nullable Instant from,
            @Nullable Instant to) {

        static Change of(DeadlineStory.Change change) {
            var ground = change.ground();
            return new Change(change.kind(), Codes.of(ground), ground.label(), change.on(), change.from(), change.to());
        }
    }

    /** {@code offset} from the end, ISO 8601; {@code role} in {@code organisation} was told. */
    record Told(String kind, String offset, String channel, String organisation, String role, LocalDate on) {

        static Told of(DeadlineStory.Told told) {
            var notice = told.notice();
            return new Told(
                    told.kind(),
                    notice.offset(),
                    Codes.of(notice.channel()),
                    notice.organisation().alias(),
                    notice.role().code(),
                    told.on());
        }
    }

    /** {@code cause}: what has changed since, {@code rule}, {@code time-zone} or {@code calendar}. */
    record Recount(String cause, Moment nominal, Moment prudent, List<String> steps) {

        static @Nullable Recount of(@Nullable Recounted recount) {
            if (recount == null) return null;
            var present = recount.present();
            return new Recount(
                    Codes.of(recount.cause()),
                    moment(present, present.nominal(), present.lastDay()),
                    moment(present, present.prudent(), present.prudentDay()),
                    present.steps());
        }
    }

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
                deadline.place().departement(),
                deadline.place().goodFriday(),
                moment(deadline, deadline.nominal(), deadline.lastDay()),
                moment(deadline, deadline.prudent(), deadline.prudentDay()),
                Codes.of(deadline.confidence()),
                deadline.steps(),
                row.state(),
                row.story().changes().stream().map(Change::of).toList(),
                row.story().told().stream().map(Told::of).toList(),
                Recount.of(row.story().recount()));
    }

    private static Moment moment(RecordedDeadline deadline, Instant at, LocalDate day) {
        return new Moment(at, COUNTED_IN_HOURS.contains(deadline.regime()) ? null : day);
    }
}
