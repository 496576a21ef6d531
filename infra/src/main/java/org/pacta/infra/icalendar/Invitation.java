package org.pacta.infra.icalendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A meeting to which others are invited (RFC 5546).
 *
 * @param uid stays the same from the first invitation to the cancellation
 * @param edition how often it has changed, and whether it was called off
 * @param page where it stands in Pacta
 */
public record Invitation(
        String uid,
        CalendarEntry.Edition edition,
        Slot slot,
        Content content,
        Guest organiser,
        List<Guest> guests,
        URI page) {

    /** When it is meant to begin and to end. */
    public record Slot(Instant from, Instant to) {}

    /** What is said about it. */
    public record Content(String title, String text, String place) {}

    /** Who invites or is invited. */
    public record Guest(URI address, String name) {}

    public Invitation {
        guests = List.copyOf(guests);
    }
}
