package org.pacta.infra.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pacta.infra.icalendar.CalendarEntry;
import org.pacta.infra.icalendar.CalendarEntry.Edition;
import org.pacta.infra.icalendar.CalendarEntry.When;

/** A calculated delay as the lines of a calendar: its end, and before it the prudent one where the law is unsure. */
public final class CalculatedEntries {

    private CalculatedEntries() {}

    public static List<CalendarEntry> of(Calculation found, String title, Instant now) {
        var entries = new ArrayList<CalendarEntry>();
        if (found.isUnsure())
            entries.add(entry(
                    found, "prudent", title + " (date prudente)", now, found.prudentlyOver(), found.prudentDay()));
        entries.add(entry(found, "nominal", title, now, found.nominallyOver(), found.nominalDay()));
        return List.copyOf(entries);
    }

    private static CalendarEntry entry(
            Calculation found, String which, String title, Instant now, ZonedDateTime at, LocalDate day) {
        var when = found.question().inHours() ? new When.Moment(at.toInstant()) : new When.Day(day);
        return new CalendarEntry(uid(found, which), Edition.only(now), when, title, text(found), null);
    }

    /** The same question has the same entry, so that a calendar that takes it twice shows it once. */
    private static String uid(Calculation found, String which) {
        var line = found.demand().line();
        var question = found.question();
        var asked = String.join(
                "|",
                line == null ? "" : line.id(),
                question.regime().code(),
                question.length().toString(),
                question.direction().code(),
                found.calendar().place().toString(),
                found.zone().getId(),
                found.triggered().toString(),
                which);
        return UUID.nameUUIDFromBytes(asked.getBytes(UTF_8)) + "@pacta";
    }

    private static String text(Calculation found) {
        return String.join("\n", found.steps()) + "\n" + found.source();
    }
}
