package org.pacta.infra.desk;

import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Actor;
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

    TaskAccess(Inbox inbox, Directory directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    TaskRow visible(Person person, UUID task) {
        return inbox.find(person, task).orElseThrow(() -> new NotVisible("task " + task));
    }

    /** Still to be done, and by somebody like this person. */
    TaskRow actionable(Person person, UUID task) {
        var row = visible(person, task);
        DeskRule.ROLE_IS_HELD.require(
                person.holds(row.organisation(), row.roles()), roles(row), directory.nameOf(row.organisation()));
        DeskRule.TASK_IS_UNDER_WAY.require(!row.state().ended());
        return row;
    }

    /** As {@link #actionable}, and nobody else has taken it. */
    TaskRow free(Person person, UUID task) {
        var row = actionable(person, task);
        if (isTakenByAnother(person, row)) throw new TakenByAnother(task.toString());
        return row;
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
