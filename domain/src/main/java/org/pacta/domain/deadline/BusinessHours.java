package org.pacta.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;

/** Hours while offices are open, or days on which they open: what the metropolitan convention calls horaires ouvrés (MET-19). */
public record BusinessHours(OpeningHours opening) implements CountsDays, CountsHours {

    BusinessHours() {
        this(OpeningHours.USUAL);
    }

    @Override
    public String code() {
        return "business-hours";
    }

    @Override
    public String source() {
        return "clause, horaires ouvrés";
    }

    @Override
    public Set<Unit> units() {
        return Set.of(Unit.HOURS, Unit.DAYS);
    }

    @Override
    public DayReckoning count(LocalDate event, Span span, Direction direction, LocalCalendar calendar) {
        var day = event;
        for (var left = span.period().getDays(); left > 0; left--) day = nextOpen(day, direction, calendar);
        return DayReckoning.from(event).to(day, "jours ouvrés seuls, " + span.label() + " : " + FrenchDay.of(day));
    }

    private static LocalDate nextOpen(LocalDate day, Direction direction, LocalCalendar calendar) {
        return switch (direction) {
            case FORWARD -> calendar.nextWorkingDay(day.plusDays(1));
            case BACKWARD -> calendar.previousWorkingDay(day.minusDays(1));
        };
    }

    /** Working days were counted one by one: there is nothing left to roll. */
    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        return end;
    }

    @Override
    public HourReckoning count(Instant event, Hours hours, Direction direction, LocalCalendar calendar) {
        var start = HourReckoning.from(event, calendar.zone());
        var end = switch (direction) {
            case FORWARD -> forward(start.at(), hours.duration(), calendar);
            case BACKWARD -> backward(start.at(), hours.duration(), calendar);
        };
        var said = "heures d’ouverture seules (" + opening.label() + ", jours ouvrés), " + hours.label();
        return start.to(end, said + " : " + FrenchMoment.of(end));
    }

    private ZonedDateTime forward(ZonedDateTime event, Duration asked, LocalCalendar calendar) {
        var left = asked;
        for (var day = event.toLocalDate(); ; day = day.plusDays(1)) {
            for (var open : opening.on(day, calendar)) {
                var from = open.from().isBefore(event) ? event : open.from();
                var useful = Duration.between(from, open.to());
                if (useful.compareTo(left) >= 0) return from.plus(left);
                if (useful.isPositive()) left = left.minus(useful);
            }
        }
    }

    private ZonedDateTime backward(ZonedDateTime event, Duration asked, LocalCalendar calendar) {
        var left = asked;
        for (var day = event.toLocalDate(); ; day = day.minusDays(1)) {
            for (var open : opening.on(day, calendar).reversed()) {
                var to = open.to().isAfter(event) ? event : open.to();
                var useful = Duration.between(open.from(), to);
                if (useful.compareTo(left) >= 0) return to.minus(left);
                if (useful.isPositive()) left = left.minus(useful);
            }
        }
    }
}
