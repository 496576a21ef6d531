package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CHANGE_PRECEDES_THE_END;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_IS_CHANGED_BY_ITS_PARTIES;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS;
import static org.pacta.domain.deadline.DeadlineRule.GROUND_FITS_THE_DEADLINE;
import static org.pacta.domain.deadline.DeadlineRule.ONLY_A_RUNNING_DEADLINE_CHANGES;
import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Ground.CNIL_FINDS_IT_COMPLEX;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
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
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

@DisplayName("A deadline under watch")
class DeadlineTest {

    static final DeadlineId ID = new DeadlineId(CONVENTION, UUID.fromString("0190a7c0-0000-8000-8000-000000000001"));
    static final String SUBJECT = "filing/" + CONVENTION.value() + "/1";
    static final LocalDate FILED = LocalDate.of(2024, 3, 4);
    static final Actor DPO = actor(SURESNES, Role.DPO);

    /** Eight weeks from 4 March 2024: the last day is Monday 29 April. */
    static final RecordedDeadline ANSWER = LegalDeadline.CNIL_ANSWER.from(FILED, FrenchHolidays.ANYWHERE);

    static final Instant OVER = Instant.parse("2024-04-29T22:00:00Z");
    static final DeadlineSet SET = set(ANSWER);

    @Test
    void is_set_once() {
        given().when(new SetDeadline(ID, SUBJECT, ANSWER, Place.METROPOLE, Set.of(SURESNES), FILED))
                .expectNoEvents();
    }

    @Test
    void is_reached_at_its_moment_and_never_a_second_earlier() {
        given().when(new ReachDeadline(ID, OVER.minusSeconds(1))).expectNoEvents();
        given().when(new ReachDeadline(ID, OVER)).expectEvents(reached());
    }

    @Test
    void is_reached_once_whoever_asks_again() {
        given(reached()).when(new ReachDeadline(ID, OVER.plusSeconds(60))).expectNoEvents();
    }

    @Test
    void bears_the_day_on_which_it_was_over_however_late_it_is_asked() {
        given().when(new ReachDeadline(ID, OVER.plusSeconds(864_000))).expectEvents(reached());
    }

    @Test
    void is_met_in_time_and_then_never_reached() {
        given().when(new MeetDeadline(ID, LocalDate.of(2024, 4, 29)))
                .expectEvents(new DeadlineMet(ID, false, LocalDate.of(2024, 4, 29)));
        given(new DeadlineMet(ID, false, FILED))
                .when(new ReachDeadline(ID, OVER))
                .expectNoEvents();
        given(new DeadlineMet(ID, false, FILED))
                .when(new MeetDeadline(ID, FILED))
                .expectNoEvents();
    }

    @Test
    void that_was_missed_is_met_late_and_says_so() {
        given(reached())
                .when(new MeetDeadline(ID, LocalDate.of(2024, 5, 2)))
                .expectEvents(new DeadlineMet(ID, true, LocalDate.of(2024, 5, 2)));
    }

    @Test
    void ends_with_its_subject() {
        given().when(new CancelDeadline(ID, FILED)).expectEvents(new DeadlineCancelled(ID, FILED));
        given(new DeadlineCancelled(ID, FILED))
                .when(new ReachDeadline(ID, OVER))
                .expectNoEvents();
        given(new DeadlineCancelled(ID, FILED))
                .when(new CancelDeadline(ID, FILED))
                .expectNoEvents();
    }

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
    void begins_anew_after_a_recours_gracieux() {
        var appeal = LegalDeadline.APPEAL.from(LocalDate.of(2024, 2, 14), FrenchHolidays.ANYWHERE);
        var filed = LocalDate.of(2024, 3, 1);
        var rejected = LocalDate.of(2024, 5, 2);
        var clock = RunningClock.started(
                        Catalogue.line("appeal"),
                        LocalDate.of(2024, 2, 14),
                        FrenchHolidays.ANYWHERE.at(Place.METROPOLE))
                .with(new Interrupted(filed, RECOURS_GRACIEUX))
                .with(new Restarted(rejected, RECOURS_GRACIEUX));
        fixture()
                .given(set(appeal), new ClockInterrupted(ID, RECOURS_GRACIEUX, filed))
                .when(change(new Restarted(rejected, RECOURS_GRACIEUX)))
                .expectEvents(new ClockRestarted(
                        ID, RECOURS_GRACIEUX, clock.deadline().orElseThrow(), rejected));
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
    void is_told_once_to_each_at_its_moment() {
        var reminder = notice("-P14D");
        var at = Instant.parse("2024-04-15T06:00:00Z");
        var told = new DeadlineReminded(ID, reminder, LocalDate.of(2024, 4, 15));
        given().when(new RemindOfDeadline(ID, reminder, at.minusSeconds(1))).expectNoEvents();
        given().when(new RemindOfDeadline(ID, reminder, at)).expectEvents(told);
        given(told).when(new RemindOfDeadline(ID, reminder, at)).expectNoEvents();
        given(reached()).when(new RemindOfDeadline(ID, reminder, at)).expectNoEvents();
    }

    @Test
    void is_told_higher_up_only_once_it_was_missed() {
        var higher = notice("P0D");
        var morning = Instant.parse("2024-04-30T06:00:00Z");
        given().when(new RemindOfDeadline(ID, higher, morning)).expectNoEvents();
        given(reached())
                .when(new RemindOfDeadline(ID, higher, morning))
                .expectEvents(new DeadlineEscalated(ID, higher, LocalDate.of(2024, 4, 30)));
    }

    @Test
    void plans_who_is_told_and_leaves_out_reminders_whose_moment_is_gone() {
        var all = NoticePlan.of(ANSWER, Set.of(SURESNES), ANSWER.trigger());
        assertThat(all.stream().map(planned -> planned.notice().offset())).containsExactly("-P14D", "-P1D", "P0D");
        var late = NoticePlan.of(ANSWER, Set.of(SURESNES), Instant.parse("2024-04-20T00:00:00Z"));
        assertThat(late.stream().map(planned -> planned.notice().offset())).containsExactly("-P1D", "P0D");
    }

    @Test
    void is_told_of_only_where_the_catalogue_or_a_clause_has_it() {
        assertThat(NoticePlan.codes())
                .allMatch(code -> Catalogue.find(code).isPresent() || code.equals("contractual-term"));
    }

    private static Notice notice(String offset) {
        return new Notice(offset, Channel.INBOX, SURESNES, Role.DPO);
    }

    private static DeadlineSet set(RecordedDeadline deadline) {
        return new DeadlineSet(ID, SUBJECT, deadline, Place.METROPOLE, Set.of(SURESNES), FILED);
    }

    private static DeadlineReached reached() {
        return new DeadlineReached(ID, SUBJECT, "cnil-answer", OVER, LocalDate.of(2024, 4, 30));
    }

    private static ChangeClock change(ClockChange change) {
        return new ChangeClock(ID, DPO, change);
    }

    private static RunningClock clock() {
        return RunningClock.started(Catalogue.line("cnil-answer"), FILED, FrenchHolidays.ANYWHERE.at(Place.METROPOLE));
    }

    private static TestExecutor<Deadline> given(DeadlineEvent... more) {
        return fixture().given(Stream.concat(Stream.of(SET), Stream.of(more)).toList());
    }

    private static AggregateTestFixture<Deadline> fixture() {
        var fixture = new AggregateTestFixture<>(Deadline.class);
        fixture.registerInjectableResource(FrenchHolidays.ANYWHERE);
        return fixture;
    }
}
