package org.pacta.infra.icalendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One deadline in somebody's calendar.
 *
 * @param uid stays the same for as long as the deadline exists
 * @param edition what is told of it and how often that has changed
 * @param page where it stands in Pacta, if it does
 */
public record CalendarEntry(
        String uid,
        Edition edition,
        When when,
        String title,
        String text,
        @Nullable URI page) {

    /** {@code sequence} rises with every change, {@code since} is when it came; what is called off is told as such. */
    public record Edition(int sequence, Instant since, boolean calledOff) {

        /** Told once and never again. */
        public static Edition only(Instant now) {
            return new Edition(0, now, false);
        }
    }

    /** A deadline counted in days takes a whole day, one counted in hours a moment. */
    public sealed interface When {

        record Day(LocalDate day) implements When {}

        record Moment(Instant at) implements When {}
    }
}
