package org.pacta.infra.screens.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.pacta.domain.deadline.RecordedDeadline;

/**
 * How far away the end of a deadline is, and when that is by the clock of its place.
 *
 * @param over first moment that is too late
 */
public record Countdown(Instant over, ZoneId zone, Instant now) {

    /** The end to keep to, where the law leaves two. */
    public static Countdown prudent(RecordedDeadline deadline, Instant now) {
        return new Countdown(deadline.prudent(), deadline.zone(), now);
    }

    public static Countdown nominal(RecordedDeadline deadline, Instant now) {
        return new Countdown(deadline.nominal(), deadline.zone(), now);
    }

    public boolean past() {
        return !now.isBefore(over);
    }

    /** "dans 3 jours", "aujourd’hui, jusqu’à minuit", "dans 5 h 12", "dépassée depuis 2 jours". */
    public String words() {
        return past() ? "dépassée depuis " + gone() : ahead();
    }

    /** "lundi 26 octobre 2026", "lundi 26 octobre 2026 à 11:00", "lundi 26 octobre 2026 à 14:00, heure locale". */
    public String date() {
        var there = over.atZone(zone);
        return inDays() ? InWords.dayOf(lastDay()) : InWords.moment(there) + whose();
    }

    /** Both for what a person has to do: "dans 5 h 12 (lundi 26 octobre, 11:00)", "en retard de 2 jours (mardi 3 mars)". */
    public String toDo() {
        return (past() ? "en retard de " + gone() : ahead()) + " (" + shortDate() + ")";
    }

    /** Whole days until the last day, below zero once it is over. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today(), lastDay());
    }

    /** Whether nothing is left to wait for after Sunday, by the calendar of the place. */
    public boolean thisWeek() {
        return daysLeft()
                <= DayOfWeek.SUNDAY.getValue() - today().getDayOfWeek().getValue();
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private LocalDate lastDay() {
        return over.atZone(zone).toLocalDate().minusDays(inDays() ? 1 : 0);
    }

    /** What ends with a day ends at midnight. */
    private boolean inDays() {
        return over.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String ahead() {
        var days = daysLeft();
        if (!inDays()) return "dans " + InWords.span(Duration.between(now, over));
        if (days == 0) return "aujourd’hui, jusqu’à minuit";
        return days == 1 ? "demain, jusqu’à minuit" : "dans " + InWords.count(days, "jour");
    }

    private String gone() {
        return inDays() ? InWords.count(-daysLeft(), "jour") : InWords.span(Duration.between(over, now));
    }

    private String shortDate() {
        var day = InWords.shortDay(lastDay(), today());
        return inDays() ? day : day + ", " + InWords.clock(over.atZone(zone)) + whose();
    }

    private String whose() {
        return zone.equals(InWords.PARIS) ? "" : ", heure locale";
    }
}
