package org.pacta.workflows.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineRecounted;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;

/** What is asked of the legal services when a recorded deadline would be counted otherwise today. */
public final class RecountTasks {

    private RecountTasks() {}

    public static List<Command> opened(DeadlineRecounted fact, Collection<Organisation> concerned) {
        return concerned.stream().<Command>map(party -> open(fact, party)).toList();
    }

    /** The deadline is met or without object: nobody has to look at it any more. */
    public static List<Command> closed(DeadlineId id, Collection<Organisation> concerned, int rounds, LocalDate on) {
        return concerned.stream()
                .flatMap(party -> IntStream.rangeClosed(1, rounds)
                        .<Command>mapToObj(round -> new CloseTask(task(id, party, round), on)))
                .toList();
    }

    private static OpenTask open(DeadlineRecounted fact, Organisation party) {
        var asked = new Assignment(
                fact.id().toString(),
                DeadlineSteps.MATTER,
                DeadlineSteps.NOTE_RECOUNT,
                party,
                List.of(Role.JURISTE),
                fact.round());
        return new OpenTask(task(fact.id(), party, fact.round()), asked, fact.legalDate());
    }

    private static TaskId task(DeadlineId id, Organisation party, int round) {
        return TaskId.of(id, DeadlineSteps.NOTE_RECOUNT, party, round);
    }
}
