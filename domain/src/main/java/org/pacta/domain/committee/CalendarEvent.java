package org.pacta.domain.committee;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to the calendar of a committee. {@code number} counts its meetings. */
public sealed interface CalendarEvent extends DomainEvent {

    @Override
    CalendarId id();

    @Revision("1")
    @Serves({"SUR-7.1.1", "VAR-07"})
    record CalendarOpened(CalendarId id, Pace pace, Organisation home, LocalDate until, LocalDate legalDate)
            implements CalendarEvent {}

    /** {@code inPerson}: how many of them were held in person so far; {@code inPersonOwed}: how many the text wants. */
    @Revision("1")
    @Serves({"SUR-7.1.1", "VAR-07"})
    record MeetingCounted(
            CalendarId id,
            int number,
            MeetingId meeting,
            MeetingMode mode,
            int inPerson,
            int inPersonOwed,
            Set<String> meets,
            LocalDate legalDate)
            implements CalendarEvent, MeetsDeadlines {

        public MeetingCounted {
            meets = Set.copyOf(meets);
        }

        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    /** {@code number}: how many meetings were held before. */
    @Revision("1")
    @Serves({"SUR-7.1.1", "VAR-07"})
    record NextMeetingDue(CalendarId id, int number, RecordedDeadline due, LocalDate legalDate)
            implements CalendarEvent {
        @Override
        public String correlation() {
            return id + "#" + number;
        }
    }

    @Revision("1")
    record CalendarProlonged(CalendarId id, LocalDate until, LocalDate legalDate) implements CalendarEvent {}
}
