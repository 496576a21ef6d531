package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The days of one place: Saturdays, Sundays and public holidays on which the law lets no deadline end, and its hour. */
public record LocalCalendar(LegalCalendar holidays, Place place, ZoneId zone) {

    /** Why nothing ends on this day, in French; empty on a working day. */
    public Optional<String> closure(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("un samedi");
            case SUNDAY -> Optional.of("un dimanche");
            default -> holidays.holiday(day, place).map("un jour férié (%s)"::formatted);
        };
    }

    public boolean isWorkingDay(LocalDate day) {
        return closure(day).isEmpty();
    }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) next = next.plusDays(1);
        return next;
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate previousWorkingDay(LocalDate day) {
        var previous = day;
        while (!isWorkingDay(previous)) previous = previous.minusDays(1);
        return previous;
    }

    /** The working days after {@code from}, up to and with {@code to}, as far as two: more is never asked. */
    int upToTwoWorkingDays(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) return 0;
        var days = from.plusDays(1).datesUntil(to.plusDays(1));
        return (int) days.filter(this::isWorkingDay).limit(2).count();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
