package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which the law does not let a deadline end: Saturdays, Sundays and the public holidays of a place. */
public interface LegalCalendar {

    /** French name of the public holiday that this day is in that place, if it is one. */
    Optional<String> holiday(LocalDate day, Place place);

    /** Why nothing ends on this day, in French; empty on a working day. */
    default Optional<String> closure(LocalDate day, Place place) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("un samedi");
            case SUNDAY -> Optional.of("un dimanche");
            default -> holiday(day, place).map("un jour férié (%s)"::formatted);
        };
    }

    default boolean isWorkingDay(LocalDate day, Place place) {
        return closure(day, place).isEmpty();
    }

    /** The day itself if it is a working day, else the first one after it. */
    default LocalDate nextWorkingDay(LocalDate day, Place place) {
        var next = day;
        while (!isWorkingDay(next, place)) next = next.plusDays(1);
        return next;
    }
}
