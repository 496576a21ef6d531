package org.pacta.infra.screens.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.Capacities;
import org.pacta.infra.screens.inbox.Urgency;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Reminders;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Of whom a step is asked, who has it in hand, and who may take it over. */
@Component
public class Askings {

    private final Directory directory;
    private final StepWords steps;
    private final Words words;
    private final Capacities capacities;
    private final Reminders reminders;

    public Askings(Directory directory, StepWords steps, Words words, Capacities capacities, Reminders reminders) {
        this.directory = directory;
        this.steps = steps;
        this.words = words;
        this.capacities = capacities;
        this.reminders = reminders;
    }

    Set<String> obligations(TaskRow task) {
        return steps.obligations(task.action());
    }

    TaskPage.Asked asked(TaskRow task, Map<String, String> names) {
        return new TaskPage.Asked(
                steps.title(task.action()),
                names.getOrDefault(task.subject(), ""),
                steps.why(task.action()),
                words.organisation(task.organisation()),
                Articles.to(words.organisation(task.organisation())),
                roles(task),
                Urgency.of(words.left(task)),
                words.due(task),
                words.ago(task.openedAt()));
    }

    TaskPage.Holding holding(Person person, TaskRow task) {
        var mine = person.id().value().equals(task.assignee());
        var may = mayAct(person, task) && !task.state().ended();
        var giver = capacities.of(person, task).map(Actor::mandate);
        return new TaskPage.Holding(
                task.assignee() == null ? null : words.person(task.assignee()),
                task.delegatedBy() == null ? null : words.person(task.delegatedBy()),
                giver.filter(mandate -> !task.state().ended())
                        .map(mandate -> Articles.of(words.person(mandate.giver().value())))
                        .orElse(null),
                may && task.assignee() == null,
                may && mine,
                task.state().ended() || mine ? null : reminder(task),
                may && (mine || task.assignee() == null) ? colleagues(person, task) : List.of());
    }

    private TaskPage.Reminder reminder(TaskRow task) {
        return reminders
                .last(task.id())
                .map(last -> new TaskPage.Reminder(
                        "Relancée " + InWords.ago(last.on(), words.today()) + " par " + words.person(last.by()) + ".",
                        last.on().isBefore(words.today())))
                .orElse(new TaskPage.Reminder("", true));
    }

    /** Why this person has nothing to answer here, or null where they have. */
    @Nullable
    String closed(Person person, TaskRow task) {
        var ended = task.endedAt();
        if (task.state() == TaskRow.State.CLOSED) return "Cette étape n’a plus à être faite.";
        if (ended != null)
            return "Étape faite le " + InWords.moment(ended) + " par " + words.person(task.endedBy()) + ".";
        if (standsIn(person, task)) return inName(task);
        if (!mayAct(person, task))
            return "Cette étape revient à : " + roles(task) + " de " + words.organisation(task.organisation()) + ".";
        if (task.assignee() == null || person.id().value().equals(task.assignee())) return null;
        return "Cette étape est prise par " + words.person(task.assignee())
                + ". Demandez-lui de la rendre ou de vous la déléguer.";
    }

    private boolean standsIn(Person person, TaskRow task) {
        return capacities.of(person, task).map(Actor::mandate).isPresent();
    }

    /** In somebody's name one does what may be done so, and nothing else. */
    private @Nullable String inName(TaskRow task) {
        return steps.personal(task.action())
                ? "La loi ou la clause donne cet acte à une seule personne : il ne se délègue pas."
                : null;
    }

    List<TaskPage.Awaited> others(TaskRow task, List<TaskRow> all, Map<String, String> names) {
        return all.stream()
                .filter(other -> !other.state().ended() && !other.id().equals(task.id()))
                .map(other -> new TaskPage.Awaited(
                        steps.title(other.action()),
                        names.getOrDefault(other.subject(), ""),
                        words.organisation(other.organisation()),
                        words.since(other.openedAt())))
                .toList();
    }

    private static boolean mayAct(Person person, TaskRow task) {
        return person.holds(task.organisation(), task.roles())
                || person.id().value().equals(task.assignee());
    }

    private List<TaskPage.Colleague> colleagues(Person person, TaskRow task) {
        var found = new LinkedHashMap<String, TaskPage.Colleague>();
        for (var role : task.roles())
            for (var entry : directory.holders(task.organisation(), role))
                found.put(entry.id().value(), new TaskPage.Colleague(entry.id().value(), entry.name()));
        found.remove(person.id().value());
        return List.copyOf(found.values());
    }

    private static String roles(TaskRow task) {
        return task.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
