package org.pacta.infra.screens.words;

import java.time.Duration;
import java.time.Instant;
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
        return inDays() ? days(daysLeft()) : hours(Duration.between(now, over));
    }

    /** "lundi 26 octobre 2026", "lundi 26 octobre 2026 à 11:00". */
    public String date() {
        var there = over.atZone(zone);
        return inDays() ? InWords.dayOf(there.toLocalDate().minusDays(1)) : InWords.moment(there);
    }

    /** Whole days until the last day, below zero once it is over. */
    public long daysLeft() {
        var last = over.atZone(zone).toLocalDate().minusDays(inDays() ? 1 : 0);
        return ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), last);
    }

    /** What ends with a day ends at midnight. */
    private boolean inDays() {
        return over.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String days(long left) {
        if (left < 0) return "dépassée depuis " + InWords.count(-left, "jour");
        if (left == 0) return "aujourd’hui, jusqu’à minuit";
        return left == 1 ? "demain, jusqu’à minuit" : "dans " + InWords.count(left, "jour");
    }

    private static String hours(Duration left) {
        return left.isPositive() ? "dans " + InWords.span(left) : "dépassée depuis " + InWords.span(left.negated());
    }
}
