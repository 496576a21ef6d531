package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.Set;

/** A way of counting days and longer units from the day of an event, which is not counted itself. */
public sealed interface CountsDays extends Regime
        permits CalendarDays, Cpc, Franc, FrancInterval, Regulation1182, BusinessHours {

    @Override
    default Set<Unit> units() {
        return Unit.FROM_DAYS_ON;
    }

    default DayReckoning count(LocalDate event, Span span, Direction direction, LocalCalendar calendar) {
        var start = DayReckoning.from(event);
        return switch (direction) {
            case FORWARD -> finish(start.forward(span), calendar);
            case BACKWARD -> finishBackward(start.backward(span), calendar);
        };
    }

    /** What this way of counting does once the échéance is known. */
    DayReckoning finish(DayReckoning end, LocalCalendar calendar);

    /** A backward deadline never rolls: what arrives the day after arrives too late. */
    default DayReckoning finishBackward(DayReckoning end, LocalCalendar calendar) {
        return calendar.closure(end.lastDay())
                .map(closed -> end.saying("délai à rebours, jamais reporté : ce jour est " + closed
                        + ", le dernier jour ouvré avant lui est le "
                        + FrenchDay.of(calendar.previousWorkingDay(end.lastDay()))))
                .orElseGet(() -> end.saying("délai à rebours, jamais reporté"));
    }
}
