package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The public holidays worked out from the law itself (Code du travail L3133-1, L3134-13, L3422-2), to check others against. */
public final class FrenchHolidays implements LegalCalendar {

    public static final FrenchHolidays ANYWHERE = new FrenchHolidays();

    /** As they hang on the wall of the common mainland. */
    public static final LocalCalendar MAINLAND = ANYWHERE.at(Place.METROPOLE);

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "jour de l’an",
            MonthDay.of(5, 1), "fête du Travail",
            MonthDay.of(5, 8), "victoire de 1945",
            MonthDay.of(7, 14), "fête nationale",
            MonthDay.of(8, 15), "Assomption",
            MonthDay.of(11, 1), "Toussaint",
            MonthDay.of(11, 11), "armistice de 1918",
            MonthDay.of(12, 25), "Noël");

    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27),
            "977", MonthDay.of(10, 9),
            "978", MonthDay.of(5, 28));

    private FrenchHolidays() {}

    /** Where every organisation stands in the same place. */
    public static LocalCalendars of(Place place) {
        return new LocalCalendars(ANYWHERE, organisation -> place);
    }

    @Override
    public Optional<String> holiday(LocalDate day, Place place) {
        return Stream.of(fixed(day), movable(day), local(day, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fixed(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)));
    }

    private static Optional<String> movable(LocalDate day) {
        var easter = easter(day.getYear());
        if (day.equals(easter.plusDays(1))) return Optional.of("lundi de Pâques");
        if (day.equals(easter.plusDays(39))) return Optional.of("Ascension");
        return day.equals(easter.plusDays(50)) ? Optional.of("lundi de Pentecôte") : Optional.empty();
    }

    private static Optional<String> local(LocalDate day, Place place) {
        if (MonthDay.from(day).equals(ABOLITION.get(place.departement())))
            return Optional.of("abolition de l’esclavage");
        if (!place.inAlsaceMoselle()) return Optional.empty();
        if (MonthDay.from(day).equals(MonthDay.of(12, 26))) return Optional.of("second jour de Noël");
        var goodFriday = place.goodFriday() && day.equals(easter(day.getYear()).minusDays(2));
        return goodFriday ? Optional.of("Vendredi saint") : Optional.empty();
    }

    /** Gregorian computus, by Oudin. */
    static LocalDate easter(int year) {
        var g = year % 19;
        var c = year / 100;
        var h = (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
        var i = h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - g) / 11));
        var j = (year + year / 4 + i + 2 - c + c / 4) % 7;
        var l = i - j;
        var month = 3 + (l + 40) / 44;
        return LocalDate.of(year, month, l + 28 - 31 * (month / 4));
    }
}
