package org.pacta.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.Facts.only;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.committee.CalendarCommand.*;
import org.pacta.domain.committee.CalendarEvent.*;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.proofs.Proves;

@DisplayName("The calendar of a committee")
class MeetingCalendarTest {

    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);
    static final Pace STEERING = new Pace("pilotage", "sur-steering", 0);
    static final Pace WORKSHOP = new Pace("atelier", "var-workshop", 2);
    static final CalendarId ID = new CalendarId(CONVENTION, "pilotage");
    static final LocalDate START = LocalDate.of(2027, 1, 31);
    static final LocalDate END = LocalDate.of(2028, 7, 31);

    final CalendarEvent opened = new CalendarOpened(ID, STEERING, SURESNES, END, START);
    final CalendarEvent first = counted(1, LocalDate.of(2027, 2, 10), MeetingMode.REMOTE, 0);

    @Test
    @Proves({"SUR-7.1.1", "VAR-07"})
    void asks_a_first_meeting_within_a_month_of_the_entry_into_force() {
        var next = only(NextMeetingDue.class, calendar().givenNoPriorActivity().when(open(STEERING)));
        assertThat(next.due().lastDay()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(next.due().code()).isEqualTo("sur-steering");
        var workshop =
                only(NextMeetingDue.class, calendar().givenNoPriorActivity().when(open(WORKSHOP)));
        assertThat(workshop.due().code()).isEqualTo("var-workshop");
        assertThat(workshop.due().lastDay()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    @Proves({"SUR-7.1.1", "VAR-07"})
    void asks_the_next_one_within_a_month_of_each_that_was_held() {
        var result = calendar().given(opened).when(count(LocalDate.of(2027, 2, 10), MeetingMode.REMOTE));
        assertThat(only(MeetingCounted.class, result).meets()).containsExactly("sur-steering");
        assertThat(only(NextMeetingDue.class, result).due().lastDay()).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(only(NextMeetingDue.class, result).number()).isEqualTo(1);
    }

    @Test
    @Proves("VAR-07")
    void counts_the_workshops_held_in_person() {
        var soFar = new CalendarOpened(ID, WORKSHOP, VAR, END, START);
        var launch = counted(1, LocalDate.of(2027, 2, 1), MeetingMode.ON_SITE, 1);
        var remote = only(
                MeetingCounted.class,
                calendar().given(soFar, launch).when(count(LocalDate.of(2027, 2, 20), MeetingMode.REMOTE)));
        assertThat(remote.inPerson()).isEqualTo(1);
        var second = only(
                MeetingCounted.class,
                calendar().given(soFar, launch).when(count(LocalDate.of(2027, 2, 20), MeetingMode.ON_SITE)));
        assertThat(second.inPerson()).isEqualTo(2);
    }

    @Test
    void counts_from_the_latest_meeting_when_an_earlier_one_is_told_after_it() {
        var result = calendar().given(opened, first).when(count(LocalDate.of(2027, 2, 5), MeetingMode.REMOTE));
        assertThat(only(NextMeetingDue.class, result).due().lastDay()).isEqualTo(LocalDate.of(2027, 3, 10));
    }

    @Test
    void asks_none_after_the_end_of_the_convention() {
        var last = LocalDate.of(2028, 7, 15);
        assertThat(only(MeetingCounted.class, calendar().given(opened).when(count(last, MeetingMode.REMOTE)))
                        .number())
                .isEqualTo(1);
        calendar()
                .given(opened)
                .when(count(last, MeetingMode.REMOTE))
                .expectEvents(counted(1, last, MeetingMode.REMOTE, 0));
    }

    @Test
    void asks_one_again_once_the_convention_is_prolonged() {
        var last = counted(1, LocalDate.of(2028, 7, 15), MeetingMode.REMOTE, 0);
        var later = END.plusMonths(4);
        var result = calendar().given(opened, last).when(new ProlongCalendar(ID, later, END));
        assertThat(only(NextMeetingDue.class, result).due().lastDay()).isEqualTo(LocalDate.of(2028, 8, 15));
        calendar().given(opened, last).when(new ProlongCalendar(ID, END, END)).expectNoEvents();
    }

    @Test
    void hears_of_each_fact_once() {
        calendar().given(opened).when(open(STEERING)).expectNoEvents();
        calendar()
                .given(opened, first)
                .when(count(LocalDate.of(2027, 2, 10), MeetingMode.REMOTE))
                .expectNoEvents();
    }

    private static OpenCalendar open(Pace pace) {
        return new OpenCalendar(ID, pace, SURESNES, START, END);
    }

    private static CountMeeting count(LocalDate on, MeetingMode mode) {
        return new CountMeeting(ID, meeting(on), mode, on);
    }

    private static MeetingCounted counted(int number, LocalDate on, MeetingMode mode, int inPerson) {
        return new MeetingCounted(ID, number, meeting(on), mode, inPerson, 0, Set.of("sur-steering"), on);
    }

    /** One meeting a day. */
    private static MeetingId meeting(LocalDate on) {
        return new MeetingId(CONVENTION, new UUID(0, on.toEpochDay()));
    }

    private static FixtureConfiguration<MeetingCalendar> calendar() {
        return new AggregateTestFixture<>(MeetingCalendar.class).registerInjectableResource(CALENDARS);
    }
}
