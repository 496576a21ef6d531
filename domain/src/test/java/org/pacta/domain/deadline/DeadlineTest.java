package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.Watched.ANSWER;
import static org.pacta.domain.deadline.Watched.FILED;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.OVER;
import static org.pacta.domain.deadline.Watched.SUBJECT;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.deadline.Watched.reached;
import static org.pacta.domain.shared.People.SURESNES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.DeadlineCommand.*;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Role;

@DisplayName("A deadline under watch")
class DeadlineTest {

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
                .contains("list-of-deliberations", "cnil-answer", "contractual-term")
                .allMatch(code -> Catalogue.find(code).isPresent() || code.equals("contractual-term"));
    }

    private static Notice notice(String offset) {
        return new Notice(offset, Channel.INBOX, SURESNES, Role.DPO);
    }
}
