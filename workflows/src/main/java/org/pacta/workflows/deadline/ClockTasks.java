package org.pacta.workflows.deadline;

import java.util.Collection;
import java.util.List;
import org.pacta.domain.deadline.DeadlineEvent.ClockQuestioned;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;

/** What is asked of a legal service when an avenant changes the rule of a deadline that runs. */
public final class ClockTasks {

    private ClockTasks() {}

    public static Command opened(ClockQuestioned fact) {
        var asked = new Assignment(
                fact.id().toString(),
                DeadlineSteps.MATTER,
                DeadlineSteps.DECIDE_CLOCK,
                fact.decider(),
                List.of(Role.JURISTE, Role.EXECUTIF),
                fact.avenant());
        return new OpenTask(task(fact.id(), fact.decider(), fact.avenant()), asked, fact.legalDate());
    }

    /** The deadline is over: nobody decides about it any more. */
    public static List<Command> closed(
            DeadlineId id, Organisation decider, Collection<Integer> avenants, java.time.LocalDate on) {
        return avenants.stream()
                .<Command>map(avenant -> new CloseTask(task(id, decider, avenant), on))
                .toList();
    }

    private static TaskId task(DeadlineId id, Organisation party, int avenant) {
        return TaskId.of(id, DeadlineSteps.DECIDE_CLOCK, party, avenant);
    }
}
