package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Ground.CNIL_FINDS_IT_COMPLEX;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Watched.FILED;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.SUBJECT;
import static org.pacta.domain.deadline.Watched.change;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.shared.Facts.only;
import static org.pacta.domain.shared.People.SURESNES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;
import org.pacta.domain.deadline.DeadlineCommand.*;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Role;

@DisplayName("A deadline whose clock was changed")
class ChangedClockTest {

    /** Filed on 4 March 2024, stopped on 20 March, going on from 3 April: fourteen days more than 29 April. */
    static final LocalDate STOPPED = LocalDate.of(2024, 3, 20);

    static final LocalDate RESUMED = LocalDate.of(2024, 4, 3);
    static final LocalDate MAY_13 = LocalDate.of(2024, 5, 13);
    static final Instant MAY_14 = Instant.parse("2024-05-13T22:00:00Z");
    static final Notice LAST_REMINDER = new Notice("-P1D", Channel.INBOX, SURESNES, Role.DPO);

    static final DeadlineEvent[] HELD_UP = {
        new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, STOPPED),
        new ClockResumed(ID, CNIL_AWAITS_INFORMATION, heldUp(FrenchHolidays.ANYWHERE), RESUMED)
    };

    @Test
    void after_a_suspension_is_reached_at_its_later_end_and_not_before() {
        assertThat(heldUp(FrenchHolidays.ANYWHERE).lastDay()).isEqualTo(MAY_13);
        given(HELD_UP).when(new ReachDeadline(ID, MAY_14.minusSeconds(1))).expectNoEvents();
        assertThat(reachedAt(given(HELD_UP), MAY_14)).isEqualTo(MAY_14);
    }

    @Test
    void after_an_interruption_is_reached_two_clear_months_after_the_refusal() {
        var february14 = LocalDate.of(2024, 2, 14);
        var march1 = LocalDate.of(2024, 3, 1);
        var may2 = LocalDate.of(2024, 5, 2);
        var appeal = LegalDeadline.APPEAL.from(february14, FrenchHolidays.MAINLAND);
        var anew = LegalDeadline.APPEAL.from(may2, FrenchHolidays.MAINLAND);
        var over = Instant.parse("2024-07-03T22:00:00Z");
        var clock = given(
                appeal,
                FrenchHolidays.ANYWHERE,
                new ClockInterrupted(ID, RECOURS_GRACIEUX, march1),
                new ClockRestarted(ID, RECOURS_GRACIEUX, anew, may2));
        assertThat(reachedAt(clock, over)).isEqualTo(over);
    }

    @Test
    void after_an_extension_is_reached_six_weeks_later() {
        var over = Instant.parse("2024-06-10T22:00:00Z");
        assertThat(reachedAt(given(extended()), over)).isEqualTo(over);
        given(extended()).when(new ReachDeadline(ID, over.minusSeconds(1))).expectNoEvents();
    }

    /** Eight weeks and six, and then the fourteen days during which the CNIL awaited something. */
    @Test
    void is_counted_on_from_all_that_happened_to_it() {
        var further = given(extended(), new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, LocalDate.of(2024, 4, 1)))
                .when(change(new Resumed(LocalDate.of(2024, 4, 15), CNIL_AWAITS_INFORMATION)));
        assertThat(only(ClockResumed.class, further).deadline().lastDay()).isEqualTo(LocalDate.of(2024, 6, 24));
    }

    @Test
    void is_told_of_again_before_its_new_end() {
        var told = new DeadlineReminded(ID, LAST_REMINDER, LocalDate.of(2024, 3, 19));
        var morning = Instant.parse("2024-05-12T06:00:00Z");
        given(told, HELD_UP[0], HELD_UP[1])
                .when(new RemindOfDeadline(ID, LAST_REMINDER, morning))
                .expectEvents(new DeadlineReminded(ID, LAST_REMINDER, LocalDate.of(2024, 5, 12)));
    }

    @Test
    void is_counted_again_with_what_happened_to_it() {
        LegalCalendar newHoliday = (day, place) ->
                day.equals(MAY_13) ? Optional.of("fête nouvelle") : FrenchHolidays.ANYWHERE.holiday(day, place);
        var found = given(Watched.ANSWER, newHoliday, HELD_UP).when(new RecountDeadline(ID, RESUMED));
        assertThat(only(DeadlineRecounted.class, found).present().lastDay()).isEqualTo(MAY_13.plusDays(1));
        given(HELD_UP).when(new RecountDeadline(ID, RESUMED)).expectNoEvents();
    }

    @Test
    void shows_a_difference_again_that_was_shown_of_its_earlier_end() {
        LegalCalendar newHoliday = (day, place) ->
                day.equals(MAY_13) ? Optional.of("fête nouvelle") : FrenchHolidays.ANYWHERE.holiday(day, place);
        var known = new DeadlineRecounted(
                ID, 1, Watched.ANSWER, heldUp(newHoliday), RecountCause.CALENDAR, LocalDate.of(2024, 3, 19));
        var found =
                given(Watched.ANSWER, newHoliday, known, HELD_UP[0], HELD_UP[1]).when(new RecountDeadline(ID, RESUMED));
        assertThat(only(DeadlineRecounted.class, found).round()).isEqualTo(2);
    }

    private static Instant reachedAt(TestExecutor<Deadline> clock, Instant now) {
        var reached = only(DeadlineReached.class, clock.when(new ReachDeadline(ID, now)));
        assertThat(reached.subject()).isEqualTo(SUBJECT);
        return reached.end();
    }

    private static ClockExtended extended() {
        var told = LocalDate.of(2024, 3, 25);
        var longer = RunningClock.started(Catalogue.line("cnil-answer"), FILED, FrenchHolidays.MAINLAND)
                .with(new ClockChange.Extended(told, CNIL_FINDS_IT_COMPLEX, Span.weeks(6), Base.TERM))
                .deadline();
        return new ClockExtended(ID, CNIL_FINDS_IT_COMPLEX, Period.ofDays(42), Base.TERM, longer.orElseThrow(), told);
    }

    private static RecordedDeadline heldUp(LegalCalendar calendar) {
        var changes =
                List.of(new Suspended(STOPPED, CNIL_AWAITS_INFORMATION), new Resumed(RESUMED, CNIL_AWAITS_INFORMATION));
        return RunningClock.started(Catalogue.line("cnil-answer"), FILED, calendar.at(Place.METROPOLE))
                .after(List.copyOf(changes))
                .deadline()
                .orElseThrow();
    }
}
