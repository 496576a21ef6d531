package org.pacta.infra.documents;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Option;

/** The answer to a blank as the text of a convention spells it. */
final class BlankWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private BlankWords() {}

    static String of(Blank blank, String value) {
        return switch (blank.kind()) {
            case TEXT -> oneLine(value);
            case DATE -> day(LocalDate.parse(value));
            case DURATION -> length(Period.parse(value));
            case CHOICE -> label(blank, value);
        };
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" + DAY.format(date).substring(1) : DAY.format(date);
    }

    private static String length(Period length) {
        var parts = new ArrayList<String>();
        if (length.getYears() > 0) parts.add(count(length.getYears(), "an", "ans"));
        if (length.getMonths() > 0) parts.add(count(length.getMonths(), "mois", "mois"));
        if (length.getDays() > 0) parts.add(count(length.getDays(), "jour", "jours"));
        return String.join(" et ", parts);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String label(Blank blank, String code) {
        return blank.options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** Typed lines stay one entry of the text. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ; ");
    }
}
