package org.pacta.infra.screens.words;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;

/** Lengths of time as people say them: "18 mois", "48 heures". */
public final class Lengths {

    private Lengths() {}

    /** An ISO length in words; anything else as it is. */
    public static String inWords(String iso) {
        try {
            return iso.startsWith("PT") ? hours(Duration.parse(iso)) : inWords(Period.parse(iso));
        } catch (DateTimeParseException notALength) {
            return iso;
        }
    }

    public static String inWords(Period length) {
        var parts = new ArrayList<String>();
        if (length.getYears() != 0) parts.add(InWords.count(length.getYears(), "an"));
        if (length.getMonths() != 0) parts.add(length.getMonths() + "" + InWords.NBSP + "mois");
        if (length.getDays() != 0) parts.add(InWords.count(length.getDays(), "jour"));
        return parts.isEmpty() ? "aucun délai" : String.join(" et ", parts);
    }

    private static String hours(Duration length) {
        return length.toMinutesPart() == 0
                ? InWords.count(length.toHours(), "heure")
                : String.format(
                        Locale.ROOT,
                        "%d%sh%s%02d",
                        length.toHours(),
                        InWords.NBSP,
                        InWords.NBSP,
                        length.toMinutesPart());
    }
}
