package org.pacta.domain.deadline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a length is counted in, named as the API names it. */
public enum Unit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** Whole days and what is made of them. */
    static final Set<Unit> FROM_DAYS_ON = EnumSet.range(DAYS, YEARS);

    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Length length(int amount) {
        return switch (this) {
            case HOURS -> Hours.of(amount);
            case DAYS -> Span.days(amount);
            case WEEKS -> Span.weeks(amount);
            case MONTHS -> Span.months(amount);
            case YEARS -> Span.years(amount);
        };
    }
}
