package org.pacta.infra.screens.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.pacta.infra.time.LegalClock;

/** Moments as people say them: how long from now, and always the date beside it. Europe/Paris unless a place says otherwise. */
public final class InWords {

    public static final ZoneId PARIS = LegalClock.PARIS;

    /** Keeps a number and its unit on one line. */
    static final char NBSP = '\u00a0';

    private static final DateTimeFormatter DAY = french("EEEE d MMMM");
    private static final DateTimeFormatter DAY_AND_YEAR = french("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DATE = french("d MMMM yyyy");
    private static final DateTimeFormatter MONTH = french("MMMM yyyy");
    private static final DateTimeFormatter CLOCK = french("HH:mm");
    private static final long HOURS_ARE_COUNTED_BELOW = 48;

    private InWords() {}

    private static DateTimeFormatter french(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
    }

    /** "26 octobre 2026", "1er mars 2026". */
    public static String date(LocalDate day) {
        return first(DATE.format(day), day);
    }

    /** "lundi 26 octobre 2026". */
    public static String dayOf(LocalDate day) {
        return first(DAY_AND_YEAR.format(day), day);
    }

    /** "26 octobre 2026 à 11:00". */
    public static String moment(Instant at) {
        var there = at.atZone(PARIS);
        return date(there.toLocalDate()) + " à" + NBSP + CLOCK.format(there);
    }

    /** "lundi 26 octobre 2026 à 11:00", by the clock of its place. */
    public static String moment(ZonedDateTime there) {
        return dayOf(there.toLocalDate()) + " à" + NBSP + CLOCK.format(there);
    }

    /** "lundi 26 octobre". */
    public static String day(LocalDate day) {
        return first(DAY.format(day), day);
    }

    /** "le lundi 26 octobre". */
    public static String onDay(LocalDate day) {
        return "le " + day(day);
    }

    /** "du lundi 26 octobre". */
    public static String ofDay(LocalDate day) {
        return "du " + day(day);
    }

    /** "octobre 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "1 mois", "16 mois". */
    public static String months(long number) {
        return number + "" + NBSP + "mois";
    }

    /** "1 jour", "3 jours". */
    public static String days(long number) {
        return count(number, "jour");
    }

    /** "aujourd’hui", "demain", "dans 3 jours", "il y a 2 jours". */
    public static String fromToday(long days) {
        if (days < 0) return days == -1 ? "hier" : "il y a " + count(-days, "jour");
        if (days == 0) return "aujourd’hui";
        return days == 1 ? "demain" : "dans " + count(days, "jour");
    }

    /** "depuis 6 jours", "depuis aujourd’hui". */
    public static String since(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) return "depuis aujourd’hui";
        return days == 1 ? "depuis hier" : "depuis " + count(days, "jour");
    }

    /** "aujourd’hui", "hier", "il y a 6 jours". */
    public static String ago(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) return "aujourd’hui";
        return days == 1 ? "hier" : "il y a " + count(days, "jour");
    }

    /** "5 h 12", "12 min", from two days on "3 jours". */
    static String span(Duration time) {
        if (time.toHours() >= HOURS_ARE_COUNTED_BELOW) return count(time.toDays(), "jour");
        if (time.toHours() == 0) return time.toMinutesPart() + "" + NBSP + "min";
        var minutes = time.toMinutesPart();
        var hours = time.toHours() + "" + NBSP + "h";
        return minutes == 0 ? hours : hours + NBSP + String.format(Locale.ROOT, "%02d", minutes);
    }

    /** French puts a space before these marks, and never begins a line with one. */
    public static String tied(String sentence) {
        return sentence.replaceAll(" (?=[:;!?»])", String.valueOf(NBSP)).replaceAll("(?<=«) ", String.valueOf(NBSP));
    }

    /** "1 jour", "2 jours". */
    static String count(long number, String noun) {
        return number + "" + NBSP + noun + (number > 1 ? "s" : "");
    }

    /** "11:00", by the clock of its place. */
    static String clock(ZonedDateTime there) {
        return CLOCK.format(there);
    }

    /** "lundi 26 octobre", with its year where that is not today's. */
    static String shortDay(LocalDate day, LocalDate today) {
        var format = day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR;
        return first(format.format(day), day);
    }

    private static String first(String words, LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.replaceFirst("\\b1 ", "1er ") : words;
    }
}
