package org.pacta.infra.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.Templates;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** Tells tasks in full: their words from the step, their convention from its row, their people from the directory. */
@Component
class TaskJsons {

    /** Duties of public bodies, of quality and of data protection bind whatever the convention says. */
    private static final List<String> ALWAYS = List.of("AIX-", "QA-", "CDP-");

    private final Steps steps;
    private final Templates templates;
    private final ConventionArchive conventions;
    private final PeopleJson people;

    TaskJsons(Steps steps, Templates templates, ConventionArchive conventions, PeopleJson people) {
        this.steps = steps;
        this.templates = templates;
        this.conventions = conventions;
        this.people = people;
    }

    TaskJson of(Person person, TaskRow task) {
        return of(person, List.of(task)).getFirst();
    }

    List<TaskJson> of(Person person, List<TaskRow> tasks) {
        var ids = tasks.stream().map(TaskRow::convention).distinct().toList();
        Map<ConventionId, ConventionRow> files = ids.isEmpty() ? Map.of() : conventions.findAll(person, ids);
        return tasks.stream()
                .map(task -> of(task, files.get(task.convention())))
                .toList();
    }

    private TaskJson of(TaskRow task, @Nullable ConventionRow file) {
        var step = steps.find(task.action());
        var roles = task.roles().stream().map(Role::code).toList();
        return new TaskJson(
                task.id(),
                task.action(),
                step.map(Step::title).orElse(task.action()),
                step.map(Step::why).orElse(""),
                task.convention().value(),
                file == null ? null : file.reference(),
                file == null ? null : file.title(),
                task.matter(),
                task.subject(),
                obligations(step, file),
                task.organisation().alias(),
                roles,
                roles,
                task.round(),
                Codes.of(task.state()),
                task.assignee(),
                people.nameOf(task.assignee()),
                task.delegatedBy(),
                task.decision(),
                task.due(),
                task.openedAt(),
                task.endedAt(),
                task.endedBy(),
                null);
    }

    private List<String> obligations(Optional<Step> step, @Nullable ConventionRow file) {
        Set<String> carried = file == null
                ? Set.of()
                : templates.get(file.template(), file.templateVersion()).obligations();
        return step.map(Step::obligations).orElse(Set.of()).stream()
                .filter(id -> carried.contains(id) || ALWAYS.stream().anyMatch(id::startsWith))
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
