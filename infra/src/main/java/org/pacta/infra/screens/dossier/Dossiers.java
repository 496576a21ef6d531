package org.pacta.infra.screens.dossier;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Says in a few lines where a convention stands. */
@Component
public class Dossiers {

    private final LifeLines lives;
    private final StepWords steps;
    private final Words words;
    private final RegisterLines registers;

    public Dossiers(LifeLines lives, StepWords steps, Words words, RegisterLines registers) {
        this.registers = registers;
        this.lives = lives;
        this.steps = steps;
        this.words = words;
    }

    public Dossier of(Person person, ConventionFile file, List<TaskRow> tasks, List<DeadlineRow> deadlines) {
        var row = file.row();
        return new Dossier(
                row.id().value(),
                row.reference(),
                row.title(),
                file.facts().template().title(),
                seats(file),
                words.state(row.state()),
                row.state(),
                version(file),
                next(deadlines),
                lives.of(file, tasks),
                toDo(person, tasks));
    }

    private List<Dossier.Seat> seats(ConventionFile file) {
        return file.row().parties().stream()
                .map(party -> new Dossier.Seat(
                        file.facts()
                                .template()
                                .party(party.role())
                                .map(PartyRole::label)
                                .orElse(party.role()),
                        words.organisation(party.organisation())))
                .toList();
    }

    private static String version(ConventionFile file) {
        var number = Math.max(1, file.facts().version());
        return file.row().state().equals("draft") ? "version " + number + ", en rédaction" : "version " + number;
    }

    private @Nullable String next(List<DeadlineRow> deadlines) {
        return deadlines.stream()
                .filter(DeadlineRow::running)
                .map(DeadlineRow::deadline)
                .min(Comparator.comparing(deadline -> deadline.prudent()))
                .map(deadline -> DelayWords.title(deadline.code()) + " : " + words.due(deadline))
                .orElse(null);
    }

    private List<Dossier.ToDo> toDo(Person person, List<TaskRow> tasks) {
        var mine = tasks.stream()
                .filter(task -> !task.state().ended() && mine(person, task))
                .toList();
        var names = registers.names(person, mine.stream().map(TaskRow::subject).toList());
        return mine.stream()
                .map(task -> new Dossier.ToDo(
                        task.id(), steps.title(task.action()), names.getOrDefault(task.subject(), ""), words.due(task)))
                .toList();
    }

    private static boolean mine(Person person, TaskRow task) {
        var me = person.id().value();
        return me.equals(task.assignee())
                || (task.assignee() == null && person.holds(task.organisation(), task.roles()));
    }
}
