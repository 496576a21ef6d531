package org.pacta.infra.desk;

import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Which tasks a person may touch: seen at all, of their organisation, for a role of theirs, not in a colleague's hands. */
@Component
class TaskAccess {

    private final Inbox inbox;
    private final Directory directory;
    private final Capacities capacities;

    TaskAccess(Inbox inbox, Directory directory, Capacities capacities) {
        this.inbox = inbox;
        this.directory = directory;
        this.capacities = capacities;
    }

    TaskRow visible(Person person, UUID task) {
        return inbox.find(person, task).orElseThrow(() -> new NotVisible("task " + task));
    }

    /** Still to be done, by somebody with a role of their own like this person, and nobody else has taken it. */
    TaskRow free(Person person, UUID task) {
        var row = visible(person, task);
        requireRole(row, person.holds(row.organisation(), row.roles()));
        DeskRule.TASK_IS_UNDER_WAY.require(!row.state().ended());
        if (isTakenByAnother(person, row)) throw new TakenByAnother(task.toString());
        return row;
    }

    /** As {@link #free}, or in the name of somebody: of the one who took it, if anybody did. */
    TaskRow doable(Person person, UUID task) {
        var row = visible(person, task);
        var actor = capacities.of(person, row);
        requireRole(row, actor.isPresent());
        DeskRule.TASK_IS_UNDER_WAY.require(!row.state().ended());
        var holder = row.state() == TaskRow.State.CLAIMED ? row.assignee() : null;
        if (holder != null && !actor.orElseThrow().standsFor(new ActorId(holder)))
            throw new TakenByAnother(task.toString());
        return row;
    }

    private void requireRole(TaskRow row, boolean held) {
        DeskRule.ROLE_IS_HELD.require(held, roles(row), directory.nameOf(row.organisation()));
    }

    /** Two people may reach for the same task in the same instant: the second is told so, whatever rule stopped them. */
    RuntimeException orTaken(RuntimeException refusal, Person person, UUID task) {
        return isTakenByAnother(person, visible(person, task)) ? new TakenByAnother(task.toString()) : refusal;
    }

    private static boolean isTakenByAnother(Person person, TaskRow row) {
        return row.state() == TaskRow.State.CLAIMED && !person.id().value().equals(row.assignee());
    }

    static TaskId idOf(TaskRow row) {
        return new TaskId(row.convention(), row.id());
    }

    static Actor actor(Person person, TaskRow row) {
        return person.actingFor(row.organisation()).orElseThrow(() -> new NotVisible("task " + row.id()));
    }

    static String roles(TaskRow row) {
        return row.roles().stream().map(Role::label).sorted().collect(Collectors.joining(" ou "));
    }
}
