package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A count of days under way.
 *
 * @param event the day that started the count; it is never counted itself
 * @param lastDay where the count stands
 * @param prudentDay the day to keep to where the law is unsure, else the same
 */
public record DayReckoning(LocalDate event, LocalDate lastDay, LocalDate prudentDay, List<String> steps)
        implements Reckoning {

    public DayReckoning {
        steps = List.copyOf(steps);
    }

    static DayReckoning from(LocalDate event) {
        return new DayReckoning(
                event, event, event, List.of(FrenchDay.of(event) + " : jour de l’événement, non compté"));
    }

    DayReckoning forward(Span span) {
        return run(span, span.after(lastDay), "échéance le ");
    }

    DayReckoning backward(Span span) {
        return run(span, span.before(lastDay), "à rebours, au plus tard le ");
    }

    private DayReckoning run(Span span, LocalDate end, String said) {
        var missing = span.wholeMonths() && end.getDayOfMonth() < lastDay.getDayOfMonth();
        var missingDay = missing ? "pas de " + lastDay.getDayOfMonth() + " ce mois-là, " : "";
        var dateToDate = span.inMonths() ? " de date à date" : "";
        return to(end, span.label() + dateToDate + " : " + missingDay + said + FrenchDay.of(end));
    }

    /** A new count in full from another day. */
    DayReckoning anew(LocalDate day, Span span, String why) {
        return to(day, FrenchDay.of(day) + " : " + why + ", jour non compté").forward(span);
    }

    DayReckoning later(int days, String why) {
        return to(lastDay.plusDays(days), why + " : échéance le " + FrenchDay.of(lastDay.plusDays(days)));
    }

    DayReckoning roll(LocalCalendar calendar) {
        var open = calendar.nextWorkingDay(lastDay);
        if (open.equals(lastDay)) return saying("échéance un jour ouvré : pas de report");
        var closed = lastDay.datesUntil(open)
                .map(day -> calendar.closure(day).orElseThrow())
                .collect(Collectors.joining(" puis "));
        return to(open, "échéance " + closed + ", reportée au " + FrenchDay.of(open));
    }

    DayReckoning atMost(LocalDate cap) {
        return lastDay.isAfter(cap) ? to(cap, "plafonnée au " + FrenchDay.of(cap)) : this;
    }

    /** Keeps another day in prudence, and says why; nothing is said where both are the same. */
    DayReckoning prudently(LocalDate day, String why) {
        if (day.equals(lastDay)) return this;
        var said = Reckoning.saying(steps, "date prudente, " + why + " : " + FrenchDay.of(day));
        return new DayReckoning(event, lastDay, day, said);
    }

    DayReckoning saying(String step) {
        return new DayReckoning(event, lastDay, prudentDay, Reckoning.saying(steps, step));
    }

    DayReckoning to(LocalDate day, String step) {
        return new DayReckoning(event, day, day, Reckoning.saying(steps, step));
    }

    @Override
    public Instant triggered(ZoneId zone) {
        return event.atStartOfDay(zone).toInstant();
    }

    @Override
    public Instant nominallyOver(ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public Instant prudentlyOver(ZoneId zone) {
        return prudentDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
