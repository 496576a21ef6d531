package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a French reader writes it: {@code vendredi 1er mars 2024}. */
public final class FrenchDay {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private FrenchDay() {}

    public static String of(LocalDate day) {
        var number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return WEEKDAY.format(day) + " " + number + " " + MONTH.format(day);
    }
}
