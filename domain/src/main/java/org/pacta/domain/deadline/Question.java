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
import org.jspecify.annotations.Nullable;

/** "If it is sent today, when is it over?": what the simulator is asked, answered by the same count as everything else. */
public record Question(Regime regime, Length length, Direction direction, LocalCalendar calendar) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_YEARS = 40;
    private static final int LONGEST_AMOUNT = 366 * 24 * LONGEST_YEARS;

    public Question(Regime regime, int amount, Unit unit, Direction direction, LocalCalendar calendar) {
        this(regime, length(regime, amount, unit), direction, calendar);
    }

    /** What a line of the catalogue comes to; {@code given} is what a person gave where the line leaves its length open. */
    public static Question about(CatalogueLine line, @Nullable Length given, LocalCalendar calendar) {
        return new Question(line.regime(), line.whole(given), line.direction(), calendar);
    }

    /** A length as a person gives it, in a unit that this way of counting knows. */
    public static Length length(Regime regime, int amount, Unit unit) {
        AMOUNT_IS_POSITIVE.require(amount > 0, amount);
        SPAN_IS_BELOW_FORTY_YEARS.require(amount <= LONGEST_AMOUNT, LONGEST_YEARS);
        REGIME_COUNTS_THE_UNIT.require(
                regime.units().contains(unit),
                regime.code(),
                unit.code(),
                regime.units().stream().sorted().map(Unit::code).collect(Collectors.joining(", ")));
        return unit.length(amount);
    }

    public boolean inHours() {
        return length instanceof Hours;
    }

    public DayReckoning from(LocalDate trigger) {
        requireInCalendar(trigger);
        if (!(regime instanceof CountsDays daily && length instanceof Span span))
            throw TRIGGER_IS_A_MOMENT.broken(trigger);
        requireBelowLongest(trigger, span.period());
        var reckoning = daily.count(trigger, span, direction, calendar);
        requireBelowLongest(trigger, Period.between(trigger, reckoning.lastDay()));
        return reckoning;
    }

    public HourReckoning from(Instant trigger) {
        var day = trigger.atZone(calendar.zone()).toLocalDate();
        requireInCalendar(day);
        if (!(regime instanceof CountsHours hourly && length instanceof Hours hours))
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

    static void requireBelowLongest(LocalDate trigger, Period length) {
        var end = trigger.plus(length.isNegative() ? length.negated() : length);
        SPAN_IS_BELOW_FORTY_YEARS.require(end.isBefore(trigger.plusYears(LONGEST_YEARS)), LONGEST_YEARS);
    }
}
