package org.pacta.workflows.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.workflows.engine.JobInput;
import org.pacta.workflows.engine.Jobs;

/** Opens a human step in the inbox, and closes it once the process no longer waits for it. */
public final class TaskJobs implements Jobs {

    @Override
    public Map<String, Function<JobInput, List<Command>>> byType() {
        return Map.of("open-task", TaskJobs::open, "close-task", TaskJobs::close);
    }

    private static List<Command> open(JobInput in) {
        var organisation = in.organisation("organisation");
        var action = in.header("action");
        var round = in.number("round");
        var roles = in.list("roles").stream().map(Role::of).toList();
        var id = TaskId.of(subject(in), action, organisation, round);
        return List.of(new OpenTask(
                id, new Assignment(in.subject(), in.header("matter"), action, organisation, roles, round), in.today()));
    }

    /**
     * One step, or with the header {@code actions} every round of several steps in several organisations: the next round
     * included, whose step may be open before its job told the process so.
     */
    private static List<Command> close(JobInput in) {
        if (!in.headers().containsKey("actions"))
            return List.of(closing(in, in.header("action"), in.organisation("organisation"), in.number("round")));
        return in.list("actions").stream()
                .flatMap(action -> in.organisations("organisations").stream()
                        .flatMap(organisation -> IntStream.rangeClosed(1, in.number("round") + 1)
                                .mapToObj(round -> closing(in, action, organisation, round))))
                .toList();
    }

    private static Command closing(JobInput in, String action, Organisation organisation, int round) {
        return new CloseTask(TaskId.of(subject(in), action, organisation, round), in.today());
    }

    private static Identifier subject(JobInput in) {
        return Subjects.of(in.subject());
    }
}
