package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A length in days or in longer units. Months are counted before days (Code de procédure civile, art. 641), and a day that a
 * month lacks is its last day.
 */
public record Span(Period period, String label) implements Length {

    public Span {
        if (period.isNegative() || period.isZero())
            throw new IllegalArgumentException("A length is positive, found " + period);
    }

    public static Span days(int amount) {
        return of(Period.ofDays(amount));
    }

    public static Span weeks(int amount) {
        return new Span(Period.ofWeeks(amount), plural(amount, "semaine"));
    }

    public static Span months(int amount) {
        return of(Period.ofMonths(amount));
    }

    public static Span years(int amount) {
        return of(Period.ofYears(amount));
    }

    public static Span of(Period period) {
        var parts = Stream.of(
                plural(period.getYears(), "an"),
                unvarying(period.getMonths(), "mois"),
                plural(period.getDays(), "jour"));
        return new Span(period, parts.filter(part -> !part.startsWith("0 ")).collect(Collectors.joining(" et ")));
    }

    /** 31 August plus 18 months is 28 February. */
    LocalDate after(LocalDate day) {
        return day.plus(period);
    }

    LocalDate before(LocalDate day) {
        return day.minus(period);
    }

    /** Both lengths as one, which is not the one after the other: months are counted together. */
    Span and(Span more) {
        return of(period.plus(more.period));
    }

    Span times(int count) {
        return of(period.multipliedBy(count));
    }

    boolean inMonths() {
        return period.toTotalMonths() > 0;
    }

    boolean wholeMonths() {
        return inMonths() && period.getDays() == 0;
    }

    private static String plural(int amount, String unit) {
        return unvarying(amount, amount > 1 ? unit + "s" : unit);
    }

    private static String unvarying(int amount, String unit) {
        return amount + " " + unit;
    }
}
