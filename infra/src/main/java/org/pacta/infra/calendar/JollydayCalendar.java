package org.pacta.infra.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.Overseas;
import org.pacta.domain.deadline.Place;

/** The public holidays of France, overseas included (Code du travail L3133-1, L3134-13, L3422-2), from the Jollyday library. */
public final class JollydayCalendar implements LegalCalendar {

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";

    /** Muslim feasts of Mayotte come from agreements and usage, on days the moon decides: the law closes nothing on them. */
    private static final String BY_USAGE = "islamic.";

    private final Map<HolidayCalendar, HolidayManager> libraries = new ConcurrentHashMap<>();
    private final Map<YearThere, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private record YearThere(int year, HolidayCalendar calendar, String subdivision) {
        static YearThere of(int year, Place place) {
            var calendar = Overseas.of(place.departement())
                    .map(JollydayCalendar::overseas)
                    .orElse(HolidayCalendar.FRANCE);
            return new YearThere(year, calendar, place.inAlsaceMoselle() ? place.departement() : "");
        }
    }

    @Override
    public Optional<String> holiday(LocalDate day, Place place) {
        var there = YearThere.of(day.getYear(), place);
        return Optional.ofNullable(years.computeIfAbsent(there, this::read).get(day))
                .filter(found -> !place.inAlsaceMoselle()
                        || place.goodFriday()
                        || !found.getPropertiesKey().equals(GOOD_FRIDAY))
                .map(found -> found.getDescription(Locale.FRENCH));
    }

    private Map<LocalDate, Holiday> read(YearThere there) {
        var library = libraries.computeIfAbsent(
                there.calendar(), calendar -> HolidayManager.getInstance(ManagerParameters.create(calendar)));
        var year = Year.of(there.year());
        var holidays = there.subdivision().isEmpty()
                ? library.getHolidays(year)
                : library.getHolidays(year, there.subdivision());
        return holidays.stream()
                .filter(holiday -> !holiday.getPropertiesKey().startsWith(BY_USAGE))
                .collect(Collectors.toMap(Holiday::getDate, Function.identity(), (one, same) -> one));
    }

    private static HolidayCalendar overseas(Overseas place) {
        return switch (place) {
            case GUADELOUPE -> HolidayCalendar.GUADELOUPE;
            case MARTINIQUE -> HolidayCalendar.MARTINIQUE;
            case GUYANE -> HolidayCalendar.FRENCH_GUIANA;
            case LA_REUNION -> HolidayCalendar.REUNION;
            case SAINT_PIERRE_ET_MIQUELON -> HolidayCalendar.SAINT_PIERRE_AND_MIQUELON;
            case MAYOTTE -> HolidayCalendar.MAYOTTE;
            case SAINT_BARTHELEMY -> HolidayCalendar.SAINT_BARTHELEMY;
            case SAINT_MARTIN -> HolidayCalendar.SAINT_MARTIN;
            case WALLIS_ET_FUTUNA -> HolidayCalendar.WALLIS_AND_FUTUNA;
            case POLYNESIE -> HolidayCalendar.FRENCH_POLYNESIA;
            case NOUVELLE_CALEDONIE -> HolidayCalendar.NEW_CALEDONIA;
        };
    }
}
