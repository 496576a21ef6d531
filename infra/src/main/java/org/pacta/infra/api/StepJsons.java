package org.pacta.infra.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.Course;
import org.pacta.infra.desk.Course.Stage;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** Tells the way of a convention step by step. */
@Component
class StepJsons {

    private final Course course;
    private final Steps steps;
    private final PeopleJson people;

    StepJsons(Course course, Steps steps, PeopleJson people) {
        this.course = course;
        this.steps = steps;
        this.people = people;
    }

    List<StepJson> of(Person person, ConventionRow convention) {
        return course.of(person, convention).stream().map(this::json).toList();
    }

    private StepJson json(Stage stage) {
        var title = steps.find(stage.action()).map(Step::title).orElse(stage.action());
        var task = stage.task();
        return task == null ? toCome(stage, title) : asked(task, title);
    }

    private static StepJson toCome(Stage stage, String title) {
        return new StepJson(
                null,
                stage.action(),
                stage.matter(),
                title,
                stage.organisation().alias(),
                "upcoming",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private StepJson asked(TaskRow task, String title) {
        var who = who(task);
        return new StepJson(
                task.id(),
                task.action(),
                task.matter(),
                title,
                task.organisation().alias(),
                Codes.of(task.state()),
                task.round(),
                task.roles().stream().map(Role::code).toList(),
                who,
                people.nameOf(who),
                task.decision(),
                task.openedAt(),
                task.endedAt(),
                task.due());
    }

    private static @Nullable String who(TaskRow task) {
        return task.endedBy() == null ? task.assignee() : task.endedBy();
    }
}
