package org.pacta.infra.desk;

import java.util.UUID;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskCommand.ReleaseTask;
import org.pacta.domain.task.TaskCommand.RemindTask;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Directory.Entry;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Takes a task, gives it back, hands it to a colleague. */
@Component
class TaskHandling {

    private final TaskAccess access;
    private final Recorder recorder;
    private final Directory directory;
    private final LegalClock clock;

    TaskHandling(TaskAccess access, Recorder recorder, Directory directory, LegalClock clock) {
        this.access = access;
        this.recorder = recorder;
        this.directory = directory;
        this.clock = clock;
    }

    TaskRow claim(Person person, UUID task) {
        var row = access.free(person, task);
        if (row.state() == TaskRow.State.CLAIMED) return row;
        return record(person, row, new ClaimTask(TaskAccess.idOf(row), TaskAccess.actor(person, row), clock.today()));
    }

    TaskRow release(Person person, UUID task) {
        var row = access.free(person, task);
        if (row.state() == TaskRow.State.OPEN) return row;
        return record(person, row, new ReleaseTask(TaskAccess.idOf(row), TaskAccess.actor(person, row), clock.today()));
    }

    TaskRow delegate(Person person, UUID task, String to) {
        var row = access.free(person, task);
        var colleague = colleague(row, to);
        var by = TaskAccess.actor(person, row);
        return record(person, row, new DelegateTask(TaskAccess.idOf(row), by, colleague.id(), clock.today()));
    }

    TaskRow remind(Person person, UUID task) {
        var row = access.visible(person, task);
        recorder.record(new RemindTask(TaskAccess.idOf(row), asker(person, row), clock.today()));
        return access.visible(person, task);
    }

    /** For the organisation that is asked, or for another that sees the convention. */
    private static Actor asker(Person person, TaskRow row) {
        return person.actingFor(row.organisation())
                .or(() -> person.organisations().stream().sorted().findFirst().flatMap(person::actingFor))
                .orElseThrow(() -> new NotVisible("task " + row.id()));
    }

    private Entry colleague(TaskRow row, String to) {
        return row.roles().stream()
                .flatMap(role -> directory.holders(row.organisation(), role).stream())
                .filter(entry ->
                        entry.username().equals(to) || entry.id().value().equals(to))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DeskRule.COLLEAGUE_HOLDS_ROLE, to, TaskAccess.roles(row)));
    }

    private TaskRow record(Person person, TaskRow row, HumanCommand command) {
        try {
            recorder.record(command);
        } catch (RuleBroken refusal) {
            throw access.orTaken(refusal, person, row.id());
        }
        return access.visible(person, row.id());
    }
}
