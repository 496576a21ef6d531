package org.pacta.infra.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Templates;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** The way of a convention as a list: the steps that were asked, in order, then those still to come. */
@Component
public class Course {

    private static final Set<String> AT_THE_END = Set.of("in-force", "ended", "archived", "withdrawn");

    private final Inbox inbox;
    private final Templates templates;

    Course(Inbox inbox, Templates templates) {
        this.inbox = inbox;
        this.templates = templates;
    }

    /** {@code task}: null where the step is still to come. */
    public record Stage(
            String action,
            String matter,
            Organisation organisation,
            @Nullable TaskRow task) {}

    public List<Stage> of(Person person, ConventionRow convention) {
        var tasks = inbox.of(person, convention.id());
        var asked = tasks.stream().map(task -> new Stage(task.action(), task.matter(), task.organisation(), task));
        return Stream.concat(asked, toCome(convention, tasks)).toList();
    }

    private Stream<Stage> toCome(ConventionRow convention, List<TaskRow> tasks) {
        if (AT_THE_END.contains(convention.state())) return Stream.empty();
        var template = templates.get(convention.template(), convention.templateVersion());
        return Stream.of(PlannedStep.values())
                .flatMap(step -> step.askedOf(convention, template).stream()
                        .filter(organisation ->
                                tasks.stream().noneMatch(task -> isOf(task, step, organisation, convention)))
                        .map(organisation -> new Stage(step.action(), step.matter(), organisation, null)));
    }

    private static boolean isOf(TaskRow task, PlannedStep step, Organisation organisation, ConventionRow convention) {
        return task.action().equals(step.action())
                && task.organisation().equals(organisation)
                && isOfVersion(task, convention.version());
    }

    /** A step about one text names it; a step about the convention as a whole is asked again with each version. */
    private static boolean isOfVersion(TaskRow task, int version) {
        var parts = task.subject().split("/");
        return parts.length > 2 ? parts[2].equals(String.valueOf(version)) : task.round() >= version;
    }
}
