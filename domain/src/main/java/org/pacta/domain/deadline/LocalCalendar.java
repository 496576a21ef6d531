package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_ONE_MOMENT;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_MOMENT_EXISTS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The moment at which a clock on a wall there showed this; {@code offset} tells which of the two when clocks went back. */
    public Instant moment(LocalDateTime shown, @Nullable ZoneOffset offset) {
        var possible = offsets(shown);
        var day = FrenchDay.of(shown.toLocalDate());
        TRIGGER_MOMENT_EXISTS.require(!possible.isEmpty(), day, shown.toLocalTime());
        TRIGGER_IS_ONE_MOMENT.require(
                possible.size() == 1 || possible.stream().anyMatch(one -> one.equals(offset)),
                day,
                shown.toLocalTime());
        return shown.toInstant(possible.size() == 1 ? possible.getFirst() : Objects.requireNonNull(offset));
    }

    /** None where clocks go forward past this hour, two where they go back over it. */
    public List<ZoneOffset> offsets(LocalDateTime shown) {
        return zone.getRules().getValidOffsets(shown);
    }
}
