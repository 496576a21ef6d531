package org.pacta.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a clock after it had started: a fact with its day and its ground. */
public sealed interface ClockChange {

    LocalDate on();

    Ground ground();

    /** The clock stands still from this day on and keeps what has run. */
    record Suspended(LocalDate on, Ground ground) implements ClockChange {}

    /** The clock runs on, this day included. */
    record Resumed(LocalDate on, Ground ground) implements ClockChange {}

    /**
     * What has run is lost; the clock will start anew.
     *
     * @param receivedOn when a recours gracieux reached whoever has to answer it; the same day where nobody says
     */
    record Interrupted(
            LocalDate on, Ground ground, @Nullable LocalDate receivedOn) implements ClockChange {

        public Interrupted(LocalDate on, Ground ground) {
            this(on, ground, null);
        }

        LocalDate received() {
            return receivedOn == null ? on : receivedOn;
        }
    }

    /** The whole length runs anew from this day, which is not counted. */
    record Restarted(LocalDate on, Ground ground) implements ClockChange {}

    /** More time is given, told on this day. */
    record Extended(LocalDate on, Ground ground, Span by, Base base) implements ClockChange {}

    /** Months are not associative: 18 months and then 4 are not 22. The law or the clause says from where they are counted. */
    enum Base {
        /** On from the échéance. */
        TERM,
        /** Together with the first length, from what started it. */
        START
    }
}
