package org.pacta.domain.deadline;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * How long a convention runs, date to date from its first day, as its own clause says.
 *
 * @param cap last day it may run whatever its length, if the clause sets one ({@code MET-06})
 * @param obligation id of the clause's duty
 * @param source the clause
 */
public record ContractualTerm(Period length, @Nullable LocalDate cap, String obligation, String source) {

    /** Of the deadline at which a convention ends. */
    public static final String CODE = "contractual-term";

    /** A term never rolls over: it ends on the day the clause gives, be it a Sunday. */
    public RecordedDeadline from(LocalDate start, LocalCalendar calendar) {
        var end = DayReckoning.from(start).forward(Span.of(length));
        var capped = cap == null ? end : end.atMost(cap);
        return RecordedDeadline.of(line(Span.of(length), obligation, source), capped, calendar);
    }

    /** The term of a period that follows another: from the last day of that one to a day already found. */
    public static RecordedDeadline following(
            LocalDate before, LocalDate lastDay, CatalogueLine clause, LocalCalendar calendar) {
        var length = between(before, lastDay);
        return RecordedDeadline.of(
                line(length, clause.obligation(), clause.source()),
                DayReckoning.from(before).forward(length),
                calendar);
    }

    /** The same term with the last day that an avenant gives it. */
    static RecordedDeadline moved(
            RecordedDeadline term, LocalDate start, LocalDate lastDay, int avenant, LocalCalendar calendar) {
        var steps = new ArrayList<>(term.steps());
        steps.add("avenant nº " + avenant + " : dernier jour " + FrenchDay.of(lastDay));
        var count = new DayReckoning(start, lastDay, lastDay, steps);
        return RecordedDeadline.of(line(between(start, lastDay), term.obligation(), term.source()), count, calendar);
    }

    /** How long it is from one day to the other: in whole months where they lead there, else in days. */
    static Span between(LocalDate start, LocalDate end) {
        var months = Math.toIntExact(PROLEPTIC_MONTH.getFrom(end) - PROLEPTIC_MONTH.getFrom(start));
        return start.plusMonths(months).equals(end)
                ? Span.months(months)
                : Span.days(Math.toIntExact(DAYS.between(start, end)));
    }

    static CatalogueLine line(Span length, String obligation, String source) {
        return new CatalogueLine(
                CODE,
                new Extent.Fixed(length),
                new CalendarDays(),
                Direction.FORWARD,
                "effect",
                obligation,
                "term",
                Confidence.HIGH,
                source,
                "");
    }
}
