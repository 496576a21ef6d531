package org.pacta.infra.feeds;

import java.net.URI;
import org.pacta.infra.icalendar.CalendarEntry;
import org.pacta.infra.icalendar.CalendarEntry.When;

/**
 * What a calendar is told of a deadline or of a sitting.
 *
 * @param path where it stands in Pacta
 * @param still whether it no longer binds: called off, or its clock stands still
 */
record Told(String uid, When when, String title, String text, String path, boolean still) {

    /** Everything that a reader would see change. */
    String content() {
        return String.join("\u0000", when.toString(), title, text, String.valueOf(still));
    }

    CalendarEntry entry(EntryEditions.Edition edition, URI home) {
        var told = new CalendarEntry.Edition(edition.sequence(), edition.since(), still);
        return new CalendarEntry(uid, told, when, title, text, home.resolve(path));
    }
}
