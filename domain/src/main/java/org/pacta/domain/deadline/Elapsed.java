package org.pacta.domain.deadline;

import java.time.Instant;
import java.util.Set;

/** Hours exactly as they pass, to the minute, nights, Sundays and changes of clock included. */
public record Elapsed() implements CountsHours {

    @Override
    public String code() {
        return "elapsed";
    }

    @Override
    public String source() {
        return "clause, de minute à minute";
    }

    @Override
    public Set<Unit> units() {
        return Set.of(Unit.HOURS);
    }

    @Override
    public HourReckoning count(Instant event, Hours hours, Direction direction, LocalCalendar calendar) {
        var start = HourReckoning.from(event, calendar.zone());
        return switch (direction) {
            case FORWARD -> start.pass(hours.duration(), hours.label() + " écoulées, jours fermés compris");
            case BACKWARD -> start.pass(hours.duration().negated(), hours.label() + " avant, à rebours");
        };
    }
}
