package org.pacta.infra.screens.simulator;

import static org.pacta.infra.desk.form.FormProblem.DATE;
import static org.pacta.infra.desk.form.FormProblem.REQUIRED;
import static org.pacta.infra.desk.form.FormProblem.TIME;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.simulator.Calculation;
import org.pacta.infra.simulator.Demand;

/** A day, or the hour that a clock on the wall of the place showed, read from the fields of the form. */
final class TypedTrigger {

    private static final String DAY_LABEL = "Jour de départ";
    private static final String HOUR_LABEL = "Heure de départ";

    private TypedTrigger() {}

    /** Nothing where the delay itself could not be read; the trigger is checked all the same. */
    static Optional<Calculation> count(Sheet.Trigger typed, Optional<Demand> demand) {
        var day = day(typed);
        return demand.map(asked -> asked.question().inHours() ? hours(asked, day, typed) : asked.from(day));
    }

    private static Calculation hours(Demand asked, LocalDate day, Sheet.Trigger typed) {
        var shown = day.atTime(hour(typed));
        return asked.from(asked.question().calendar().moment(shown, offset(typed.offset())));
    }

    private static LocalDate day(Sheet.Trigger typed) {
        if (typed.day().isEmpty()) throw new FormRefused(List.of(REQUIRED.at(typed.dayField(), DAY_LABEL)));
        try {
            return LocalDate.parse(typed.day());
        } catch (DateTimeException unreadable) {
            throw new FormRefused(List.of(DATE.at(typed.dayField(), DAY_LABEL)));
        }
    }

    private static LocalTime hour(Sheet.Trigger typed) {
        if (typed.hour().isEmpty()) throw new FormRefused(List.of(REQUIRED.at(typed.hourField(), HOUR_LABEL)));
        try {
            return LocalTime.parse(typed.hour());
        } catch (DateTimeException unreadable) {
            throw new FormRefused(List.of(TIME.at(typed.hourField(), HOUR_LABEL)));
        }
    }

    private static @Nullable ZoneOffset offset(String typed) {
        try {
            return typed.isEmpty() ? null : ZoneOffset.of(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
