package org.pacta.infra.feeds;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.pacta.infra.icalendar.CalendarEntry.When;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;

/** A recorded deadline as a calendar tells it: its end and, where the law is unsure, the prudent one as an entry of its own. */
final class ToldDeadlines {

    private static final Set<String> STILL = Set.of("cancelled", "suspended", "interrupted");

    private ToldDeadlines() {}

    static List<Told> of(DeadlineRow row, ConventionRow file) {
        var deadline = row.deadline();
        var end = told(row, file, "", deadline.nominal());
        return deadline.prudent().equals(deadline.nominal())
                ? List.of(end)
                : List.of(told(row, file, "prudent", deadline.prudent()), end);
    }

    private static Told told(DeadlineRow row, ConventionRow file, String which, Instant over) {
        var deadline = row.deadline();
        var prudent = which.isEmpty() ? "" : " (date prudente)";
        return new Told(
                row.id() + (which.isEmpty() ? "" : "-" + which) + "@pacta",
                when(over, deadline.zone()),
                mark(row.state()) + DelayWords.title(deadline.code()) + prudent + " · " + file.reference(),
                file.title() + "\n" + String.join("\n", deadline.steps()) + "\n" + deadline.source(),
                "/conventions/" + row.convention().value() + "/echeances",
                STILL.contains(row.state()));
    }

    /** What ends with a day is a whole day. */
    private static When when(Instant over, ZoneId zone) {
        var there = over.atZone(zone);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new When.Day(there.toLocalDate().minusDays(1))
                : new When.Moment(over);
    }

    private static String mark(String state) {
        return switch (state) {
            case "met" -> "Tenue : ";
            case "met-late" -> "Tenue en retard : ";
            case "passed" -> "Échue : ";
            case "cancelled" -> "Sans objet : ";
            case "suspended" -> "Suspendue : ";
            case "interrupted" -> "Interrompue : ";
            default -> "";
        };
    }
}
