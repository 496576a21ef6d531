package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long a convention runs, date to date from its first day, as its own clause says.
 *
 * @param cap last day it may run whatever its length, if the clause sets one ({@code MET-06})
 * @param obligation id of the clause's duty
 * @param source the clause
 */
public record ContractualTerm(Period length, @Nullable LocalDate cap, String obligation, String source) {

    private static final String CODE = "contractual-term";

    /** A term never rolls over: it ends on the day the clause gives, be it a Sunday. */
    public RecordedDeadline from(LocalDate start, LocalCalendar calendar) {
        var end = DayReckoning.from(start).forward(Span.of(length));
        var capped = cap == null ? end : end.atMost(cap);
        return RecordedDeadline.of(line(), capped, calendar);
    }

    private CatalogueLine line() {
        return new CatalogueLine(
                CODE,
                new Extent.Fixed(Span.of(length)),
                new CalendarDays(),
                Direction.FORWARD,
                "effect",
                obligation,
                "term",
                Confidence.HIGH,
                source,
                "");
    }
}
