package org.pacta.infra.screens.inbox;

import java.util.List;
import org.pacta.domain.shared.Actor;
import org.pacta.infra.desk.Capacities;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Tells steps as lines of the basket. */
@Component
public class Lines {

    private final ConventionArchive conventions;
    private final StepWords steps;
    private final Words words;
    private final Capacities capacities;
    private final RegisterLines registers;

    public Lines(
            ConventionArchive conventions,
            StepWords steps,
            Words words,
            Capacities capacities,
            RegisterLines registers) {
        this.conventions = conventions;
        this.steps = steps;
        this.words = words;
        this.capacities = capacities;
        this.registers = registers;
    }

    List<Line> of(Person person, List<TaskRow> tasks) {
        var ids = tasks.stream().map(TaskRow::convention).distinct().toList();
        var rows = conventions.findAll(person, ids);
        var names = registers.names(
                person, tasks.stream().map(TaskRow::subject).distinct().toList());
        return tasks.stream()
                .map(task -> Line.of(
                        task,
                        rows.get(task.convention()),
                        steps,
                        words,
                        new Line.Particulars(names.getOrDefault(task.subject(), ""), inNameOf(person, task))))
                .toList();
    }

    private String inNameOf(Person person, TaskRow task) {
        if (task.state().ended()) return "";
        return capacities
                .of(person, task)
                .map(Actor::mandate)
                .map(mandate -> Articles.of(words.person(mandate.giver().value())))
                .orElse("");
    }
}
