package org.pacta.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CallingsOff;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskCommand.FreeTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskCommand.ReleaseTask;
import org.pacta.domain.task.TaskCommand.RemindTask;
import org.pacta.domain.task.TaskEvent.TaskClaimed;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskDelegated;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskEvent.TaskReleased;
import org.pacta.domain.task.TaskEvent.TaskReminded;

@DisplayName("A human step")
class TaskTest {

    static final TaskId ID = TaskId.of(CONVENTION, "give-legal-visa", SURESNES, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Actor LAWYER = actor(SURESNES, Role.JURISTE);
    static final Actor COLLEAGUE = new Actor(new ActorId("autre juriste"), SURESNES, Set.of(Role.JURISTE));

    final FixtureConfiguration<Task> task = fixture();
    final Assignment asked =
            new Assignment(CONVENTION.toString(), "convention", "give-legal-visa", SURESNES, List.of(Role.JURISTE), 1);
    final TaskEvent opened = new TaskOpened(ID, asked, DAY);
    final TaskEvent claimed = new TaskClaimed(ID, LAWYER.id(), DAY);

    @Test
    void opened_twice_is_opened_once() {
        task.given(opened).when(new OpenTask(ID, asked, DAY.plusDays(1))).expectNoEvents();
    }

    @Test
    void is_taken_given_back_and_done_by_a_person_with_the_role() {
        task.given(opened).when(new ClaimTask(ID, LAWYER, DAY)).expectEvents(claimed);
        fixture().given(opened, claimed).when(new ReleaseTask(ID, LAWYER, DAY)).expectEvents(new TaskReleased(ID, DAY));
        fixture()
                .given(opened, claimed)
                .when(new CompleteTask(ID, LAWYER, "visa", DAY))
                .expectEvents(new TaskCompleted(ID, LAWYER.id(), "visa", DAY));
    }

    @Test
    void is_free_again_when_whoever_had_taken_it_is_gone() {
        var free = new FreeTask(ID, DAY);
        task.given(opened, claimed).when(free).expectEvents(new TaskReleased(ID, DAY));
        fixture().given(opened).when(free).expectNoEvents();
        fixture()
                .given(opened, claimed, new TaskCompleted(ID, LAWYER.id(), "visa", DAY))
                .when(free)
                .expectNoEvents();
    }

    @Test
    void is_reminded_of_once_a_day_by_somebody_else() {
        var partner = actor(AIX, Role.JURISTE);
        var reminded = new TaskReminded(ID, partner.id(), AIX, SURESNES, Role.JURISTE, DAY);
        task.given(opened).when(new RemindTask(ID, partner, DAY)).expectEvents(reminded);
        expectRefusal(
                fixture().given(opened, reminded).when(new RemindTask(ID, LAWYER, DAY)), TaskRule.REMINDED_ONCE_A_DAY);
        fixture()
                .given(opened, reminded)
                .when(new RemindTask(ID, partner, DAY.plusDays(1)))
                .expectEvents(new TaskReminded(ID, partner.id(), AIX, SURESNES, Role.JURISTE, DAY.plusDays(1)));
        expectRefusal(fixture().given(opened, claimed).when(new RemindTask(ID, LAWYER, DAY)), TaskRule.REMIND_ANOTHER);
        expectRefusal(
                fixture().given(opened, new TaskClosed(ID, DAY)).when(new RemindTask(ID, partner, DAY)),
                TaskRule.ENDED);
    }

    @Test
    void taken_by_one_person_is_done_by_whoever_stands_in_for_them() {
        var standIn =
                new Actor(new ActorId("dpo"), SURESNES, Set.of(Role.JURISTE), new Mandate(LAWYER.id(), CONVENTION));
        task.given(opened, claimed)
                .when(new CompleteTask(ID, standIn, "visa", DAY))
                .expectEvents(new TaskCompleted(ID, standIn.id(), "visa", DAY));
    }

    @Test
    void taken_by_one_person_is_not_done_by_another() {
        expectRefusal(
                task.given(opened, claimed).when(new CompleteTask(ID, COLLEAGUE, "visa", DAY)),
                TaskRule.TAKEN_BY_ANOTHER);
    }

    @Test
    void asked_of_one_organisation_is_not_taken_by_another() {
        expectRefusal(
                task.given(opened).when(new ClaimTask(ID, actor(AIX, Role.JURISTE), DAY)), TaskRule.ASKED_OF_ANOTHER);
    }

    @Test
    void asked_of_one_role_is_not_taken_by_another() {
        expectRefusal(
                task.given(opened).when(new ClaimTask(ID, actor(SURESNES, Role.TECHNIQUE), DAY)),
                TaskRule.ASKED_OF_ANOTHER);
    }

    @Test
    void delegated_belongs_to_the_colleague_whatever_their_role() {
        var expert = actor(SURESNES, Role.TECHNIQUE);
        task.given(opened, claimed, new TaskDelegated(ID, LAWYER.id(), expert.id(), DAY))
                .when(new CompleteTask(ID, expert, "visa", DAY))
                .expectEvents(new TaskCompleted(ID, expert.id(), "visa", DAY));
    }

    @Test
    void is_not_delegated_to_oneself() {
        expectRefusal(
                task.given(opened, claimed).when(new DelegateTask(ID, LAWYER, LAWYER.id(), DAY)),
                TaskRule.DELEGATE_TO_ANOTHER);
    }

    @Test
    void done_once_is_not_done_again() {
        expectRefusal(
                task.given(opened, new TaskCompleted(ID, LAWYER.id(), "visa", DAY))
                        .when(new CompleteTask(ID, LAWYER, "visa", DAY)),
                TaskRule.ENDED);
    }

    @Test
    void closed_by_the_process_leaves_the_inbox_and_one_that_is_done_stays_done() {
        task.given(opened, claimed).when(new CloseTask(ID, DAY)).expectEvents(new TaskClosed(ID, DAY));
        fixture()
                .given(opened, new TaskCompleted(ID, LAWYER.id(), "visa", DAY))
                .when(new CloseTask(ID, DAY))
                .expectNoEvents();
    }

    @Test
    void has_an_id_that_says_what_it_is_about_and_nothing_else() {
        assertThat(TaskId.of(CONVENTION, "give-legal-visa", SURESNES, 1)).isEqualTo(ID);
        assertThat(TaskId.of(CONVENTION, "give-legal-visa", SURESNES, 2)).isNotEqualTo(ID);
        assertThat(TaskId.of(ID.toString())).isEqualTo(ID);
        assertThat(ID.value().version()).isEqualTo(8);
    }

    private static FixtureConfiguration<Task> fixture() {
        return new AggregateTestFixture<>(Task.class).registerInjectableResource(CallingsOff.NONE);
    }
}
