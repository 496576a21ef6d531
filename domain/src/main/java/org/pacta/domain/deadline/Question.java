package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.AMOUNT_IS_POSITIVE;
import static org.pacta.domain.deadline.DeadlineRule.REGIME_COUNTS_THE_UNIT;
import static org.pacta.domain.deadline.DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_A_DAY;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_A_MOMENT;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_IN_THE_CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;

/** "If it is sent today, when is it over?": what the simulator is asked, answered by the same count as everything else. */
public record Question(Regime regime, int amount, Unit unit, Direction direction, LocalCalendar calendar) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_YEARS = 40;
    private static final int LONGEST_AMOUNT = 366 * 24 * LONGEST_YEARS;

    public Question {
        AMOUNT_IS_POSITIVE.require(amount > 0, amount);
        SPAN_IS_BELOW_FORTY_YEARS.require(amount <= LONGEST_AMOUNT, LONGEST_YEARS);
        REGIME_COUNTS_THE_UNIT.require(
                regime.units().contains(unit),
                regime.code(),
                unit.code(),
                regime.units().stream().sorted().map(Unit::code).collect(Collectors.joining(", ")));
    }

    public boolean inHours() {
        return unit == Unit.HOURS;
    }

    public DayReckoning from(LocalDate trigger) {
        requireInCalendar(trigger);
        if (!(regime instanceof CountsDays daily && unit.length(amount) instanceof Span span))
            throw TRIGGER_IS_A_MOMENT.broken(trigger);
        requireBelowLongest(trigger, span.period());
        var reckoning = daily.count(trigger, span, direction, calendar);
        requireBelowLongest(trigger, Period.between(trigger, reckoning.lastDay()));
        return reckoning;
    }

    public HourReckoning from(Instant trigger) {
        var day = trigger.atZone(calendar.zone()).toLocalDate();
        requireInCalendar(day);
        if (!(regime instanceof CountsHours hourly && unit.length(amount) instanceof Hours hours))
            throw TRIGGER_IS_A_DAY.broken(trigger);
        requireBelowLongest(day, Period.ofDays((int) hours.duration().toDays()));
        var reckoning = hourly.count(trigger, hours, direction, calendar);
        requireBelowLongest(day, Period.between(day, reckoning.at().toLocalDate()));
        return reckoning;
    }

    private static void requireInCalendar(LocalDate day) {
        TRIGGER_IS_IN_THE_CALENDAR.require(
                day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
    }

    private static void requireBelowLongest(LocalDate trigger, Period length) {
        var end = trigger.plus(length.isNegative() ? length.negated() : length);
        SPAN_IS_BELOW_FORTY_YEARS.require(end.isBefore(trigger.plusYears(LONGEST_YEARS)), LONGEST_YEARS);
    }
}
