package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a deadline is, in days or in longer units, and how a French reader says it. Months are added before days
 * (Code de procédure civile, art. 641).
 */
public record Length(Period period, String label) {

    public Length {
        if (period.isNegative() || period.isZero())
            throw new IllegalArgumentException("A length is positive, found " + period);
    }

    public static Length days(int amount) {
        return of(Period.ofDays(amount));
    }

    public static Length weeks(int amount) {
        return new Length(Period.ofWeeks(amount), plural(amount, "semaine"));
    }

    public static Length months(int amount) {
        return of(Period.ofMonths(amount));
    }

    public static Length years(int amount) {
        return of(Period.ofYears(amount));
    }

    public static Length of(Period period) {
        var parts = Stream.of(
                plural(period.getYears(), "an"),
                unvarying(period.getMonths(), "mois"),
                plural(period.getDays(), "jour"));
        return new Length(period, parts.filter(part -> !part.startsWith("0 ")).collect(Collectors.joining(" et ")));
    }

    /** Missing days fall on the last day of the month: 31 August plus 18 months is 28 February. */
    public LocalDate after(LocalDate day) {
        return day.plus(period);
    }

    public boolean inMonths() {
        return period.toTotalMonths() > 0;
    }

    private static String plural(int amount, String unit) {
        return unvarying(amount, amount > 1 ? unit + "s" : unit);
    }

    private static String unvarying(int amount, String unit) {
        return amount + " " + unit;
    }
}
