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
import org.pacta.domain.deadline.Place;

/** The public holidays of mainland France (Code du travail L3133-1, L3134-13), from the Jollyday library. */
public final class JollydayCalendar implements LegalCalendar {

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private final Map<YearThere, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private record YearThere(int year, String departement) {}

    @Override
    public Optional<String> holiday(LocalDate day, Place place) {
        var there = new YearThere(day.getYear(), place.inAlsaceMoselle() ? place.departement() : "");
        return Optional.ofNullable(years.computeIfAbsent(there, this::read).get(day))
                .filter(found -> place.goodFriday() || !found.getPropertiesKey().equals(GOOD_FRIDAY))
                .map(found -> found.getDescription(Locale.FRENCH));
    }

    private Map<LocalDate, Holiday> read(YearThere there) {
        var year = Year.of(there.year());
        var holidays = there.departement().isEmpty()
                ? france.getHolidays(year)
                : france.getHolidays(year, there.departement());
        return holidays.stream().collect(Collectors.toMap(Holiday::getDate, Function.identity(), (one, same) -> one));
    }
}
