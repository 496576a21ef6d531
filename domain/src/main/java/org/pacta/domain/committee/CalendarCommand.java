package org.pacta.domain.committee;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;

/** Everything one may ask of the calendar of a committee; it follows the facts, nobody decides it. */
public sealed interface CalendarCommand extends Command {

    @Override
    CalendarId id();

    /** {@code home}: by whose calendar it runs; {@code until}: last day of the convention. */
    record OpenCalendar(
            @TargetAggregateIdentifier CalendarId id, Pace pace, Organisation home, LocalDate from, LocalDate until)
            implements CalendarCommand {}

    record CountMeeting(@TargetAggregateIdentifier CalendarId id, MeetingId meeting, MeetingMode mode, LocalDate heldOn)
            implements CalendarCommand {}

    /** The convention lasts longer than it was to. */
    record ProlongCalendar(@TargetAggregateIdentifier CalendarId id, LocalDate until, LocalDate on)
            implements CalendarCommand {}
}
