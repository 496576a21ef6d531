package org.pacta.domain.deadline;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a French reader writes it, told apart from the same hour an hour later when clocks go back. */
public final class FrenchMoment {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRENCH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.FRENCH);

    private FrenchMoment() {}

    /** {@code lundi 26 octobre 2026 à 11 h 00 (UTC+01:00)}. */
    public static String of(ZonedDateTime moment) {
        return FrenchDay.of(moment.toLocalDate()) + " à " + HOUR.format(moment) + " (UTC" + OFFSET.format(moment) + ")";
    }
}
