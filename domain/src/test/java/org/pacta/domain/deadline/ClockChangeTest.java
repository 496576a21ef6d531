package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CHANGE_PRECEDES_THE_END;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_CHANGED_BY_ITS_PARTIES;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_TOLD_IN_TIME;
import static org.pacta.domain.deadline.DeadlineRule.GROUND_FITS_THE_DEADLINE;
import static org.pacta.domain.deadline.DeadlineRule.ONLY_A_RUNNING_DEADLINE_CHANGES;
import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Ground.CNIL_FINDS_IT_COMPLEX;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Ground.REQUEST_IS_COMPLEX;
import static org.pacta.domain.deadline.Watched.FILED;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.OVER;
import static org.pacta.domain.deadline.Watched.change;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.deadline.Watched.reached;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;
import org.pacta.domain.deadline.DeadlineCommand.*;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.shared.Role;

@DisplayName("The clock of a deadline under watch")
class ClockChangeTest {

    @Test
    void stands_still_while_the_cnil_awaits_information() {
        var since = LocalDate.of(2024, 3, 20);
        given().when(change(new Suspended(since, CNIL_AWAITS_INFORMATION)))
                .expectEvents(new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, since));
        given(new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, since))
                .when(new ReachDeadline(ID, OVER))
                .expectNoEvents();
    }

    @Test
    void runs_on_by_as_many_days_as_it_stood_still() {
        var suspended = new ClockSuspended(ID, CNIL_AWAITS_INFORMATION, LocalDate.of(2024, 3, 20));
        var on = LocalDate.of(2024, 4, 3);
        var later = clock().with(new Suspended(suspended.legalDate(), CNIL_AWAITS_INFORMATION))
                .with(new Resumed(on, CNIL_AWAITS_INFORMATION))
                .deadline()
                .orElseThrow();
        given(suspended)
                .when(change(new Resumed(on, CNIL_AWAITS_INFORMATION)))
                .expectEvents(new ClockResumed(ID, CNIL_AWAITS_INFORMATION, later, on));
        assertThat(later.lastDay()).isEqualTo(LocalDate.of(2024, 5, 13));
        given(suspended, new ClockResumed(ID, CNIL_AWAITS_INFORMATION, later, on))
                .when(new ReachDeadline(ID, OVER))
                .expectNoEvents();
    }

    @Test
    void is_prolonged_by_the_length_that_the_text_gives_and_no_other() {
        var told = LocalDate.of(2024, 3, 25);
        var by = Span.weeks(6);
        var longer = clock().with(new Extended(told, CNIL_FINDS_IT_COMPLEX, by, Base.TERM))
                .deadline()
                .orElseThrow();
        given().when(change(new Extended(told, CNIL_FINDS_IT_COMPLEX, by, Base.TERM)))
                .expectEvents(new ClockExtended(ID, CNIL_FINDS_IT_COMPLEX, Period.ofDays(42), Base.TERM, longer, told));
        expectRefusal(
                given().when(change(new Extended(told, CNIL_FINDS_IT_COMPLEX, Span.weeks(8), Base.TERM))),
                EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS);
    }

    @Test
    void of_hours_never_stops() {
        var aware = Instant.parse("2024-03-04T10:00:00Z");
        var notice = Catalogue.line("var-breach-notice").from(aware, FrenchHolidays.MAINLAND);
        expectRefusal(
                given(notice, FrenchHolidays.ANYWHERE).when(change(new Suspended(FILED, CNIL_AWAITS_INFORMATION))),
                ONLY_A_RUNNING_DEADLINE_CHANGES);
    }

    @Test
    void begins_anew_after_a_recours_gracieux() {
        var appeal = LegalDeadline.APPEAL.from(LocalDate.of(2024, 2, 14), FrenchHolidays.MAINLAND);
        var filed = LocalDate.of(2024, 3, 1);
        var rejected = LocalDate.of(2024, 5, 2);
        var clock = RunningClock.started(Catalogue.line("appeal"), LocalDate.of(2024, 2, 14), FrenchHolidays.MAINLAND)
                .with(new Interrupted(filed, RECOURS_GRACIEUX))
                .with(new Restarted(rejected, RECOURS_GRACIEUX));
        given(appeal, FrenchHolidays.ANYWHERE, new ClockInterrupted(ID, RECOURS_GRACIEUX, filed))
                .when(change(new Restarted(rejected, RECOURS_GRACIEUX)))
                .expectEvents(
                        new ClockRestarted(
                                ID, RECOURS_GRACIEUX, clock.deadline().orElseThrow(), rejected),
                        new RecoursGracieuxAnswered(ID, 1, rejected));
        assertThat(clock.deadline().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 7, 3));
    }

    @Test
    void is_not_changed_on_a_ground_that_is_foreign_to_it() {
        expectRefusal(given().when(change(new Interrupted(FILED, RECOURS_GRACIEUX))), GROUND_FITS_THE_DEADLINE);
        expectRefusal(given().when(change(new Interrupted(FILED, CNIL_AWAITS_INFORMATION))), GROUND_FITS_THE_DEADLINE);
    }

    @Test
    void is_not_changed_by_others_nor_once_it_is_over() {
        var stop = new Suspended(LocalDate.of(2024, 3, 20), CNIL_AWAITS_INFORMATION);
        expectRefusal(given().when(new ChangeClock(ID, actor(XXII, Role.DPO), stop)), CLOCK_IS_CHANGED_BY_ITS_PARTIES);
        expectRefusal(
                given().when(new ChangeClock(ID, actor(SURESNES, Role.FINANCES), stop)),
                CLOCK_IS_CHANGED_BY_ITS_PARTIES);
        expectRefusal(given(reached()).when(change(stop)), ONLY_A_RUNNING_DEADLINE_CHANGES);
        expectRefusal(
                given().when(change(new Suspended(LocalDate.of(2024, 5, 1), CNIL_AWAITS_INFORMATION))),
                CHANGE_PRECEDES_THE_END);
    }

    @Test
    void is_prolonged_only_if_that_is_told_in_the_first_month() {
        var cnil = Prolongation.of("cnil-answer").orElseThrow();
        var latest = LocalDate.of(2024, 4, 4);
        given().when(change(cnil.told(latest, CNIL_FINDS_IT_COMPLEX))).expectSuccessfulHandlerExecution();
        expectRefusal(
                given().when(change(cnil.told(latest.plusDays(1), CNIL_FINDS_IT_COMPLEX))), EXTENSION_IS_TOLD_IN_TIME);
    }

    @Test
    void of_a_persons_request_is_prolonged_by_two_months_told_within_the_first() {
        var received = LocalDate.of(2024, 1, 31);
        var calendar = FrenchHolidays.ANYWHERE;
        var answer = Catalogue.line("dsr-answer").from(received, calendar.at(Place.METROPOLE));
        var longer = Prolongation.of("dsr-answer").orElseThrow();
        var told = LocalDate.of(2024, 2, 20);
        var extension = longer.told(told, REQUEST_IS_COMPLEX);
        var end = RunningClock.started(Catalogue.line("dsr-answer"), received, calendar.at(Place.METROPOLE))
                .with(extension)
                .deadline()
                .orElseThrow();
        assertThat(end.lastDay()).isEqualTo(LocalDate.of(2024, 4, 30));
        given(answer, calendar)
                .when(change(extension))
                .expectEvents(new ClockExtended(ID, REQUEST_IS_COMPLEX, Period.ofMonths(2), Base.START, end, told));
    }

    private static RunningClock clock() {
        return RunningClock.started(Catalogue.line("cnil-answer"), FILED, FrenchHolidays.MAINLAND);
    }
}
