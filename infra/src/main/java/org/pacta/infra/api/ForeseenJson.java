package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Foreseen;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.words.DelayWords;

/** A deadline that a convention would bring if it took effect on the day assumed. */
@Schema(name = "ForeseenDeadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ForeseenJson(
        @Schema(description = "written, dated, recurring, awaiting, unmeasured ou endless")
        String kind,

        String code,
        String title,
        @Nullable String obligation,
        String source,
        @Nullable String regime,

        @Schema(description = "Ce qui le fait partir") @Nullable
        String trigger,

        @Schema(description = "Longueur ; pour recurring, le rythme") @Nullable
        String length,

        @Schema(description = "Point de la convention qui doit encore donner la longueur") @Nullable
        String blank,

        @Nullable LocalDate nominal,
        @Nullable LocalDate prudent,
        @Nullable List<String> steps) {

    static ForeseenJson of(Foreseen one) {
        return switch (one) {
            case Foreseen.Written written -> written(written);
            case Foreseen.Dated dated -> dated(dated.deadline());
            case Foreseen.Recurring cycle ->
                of("recurring", cycle.line(), cycle.every().label(), null, cycle.first())
                        .with(cycle.steps());
            case Foreseen.Awaiting awaiting ->
                of("awaiting", awaiting.line(), awaiting.length().label(), null, null);
            case Foreseen.AwaitingCycle cycle ->
                of("awaiting", cycle.line(), DelayWords.every(cycle.every()), null, null);
            case Foreseen.Unmeasured open ->
                of(
                        "unmeasured",
                        open.line(),
                        null,
                        open.blank() == null ? null : open.blank().id(),
                        null);
            case Foreseen.Endless endless -> of("endless", endless.line(), null, null, null);
        };
    }

    private ForeseenJson with(List<String> why) {
        return why.isEmpty()
                ? this
                : new ForeseenJson(
                        kind, code, title, obligation, source, regime, trigger, length, blank, nominal, prudent, why);
    }

    private static ForeseenJson written(Foreseen.Written written) {
        var blank = written.blank();
        var source = "clause " + blank.clause();
        return new ForeseenJson(
                "written", blank.id(), blank.label(), null, source, null, null, null, null, written.day(), null, null);
    }

    private static ForeseenJson dated(RecordedDeadline deadline) {
        return new ForeseenJson(
                "dated",
                deadline.code(),
                DelayWords.title(deadline.code()),
                deadline.obligation(),
                deadline.source(),
                deadline.regime(),
                null,
                null,
                null,
                deadline.lastDay(),
                deadline.prudentDay(),
                deadline.steps());
    }

    private static ForeseenJson of(
            String kind,
            CatalogueLine line,
            @Nullable String length,
            @Nullable String blank,
            @Nullable LocalDate first) {
        return new ForeseenJson(
                kind,
                line.id(),
                DelayWords.title(line),
                line.obligation(),
                line.source(),
                line.regime().code(),
                DelayWords.trigger(line.trigger()),
                length,
                blank,
                first,
                null,
                null);
    }
}
