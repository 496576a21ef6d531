package org.pacta.infra.screens.watch;

import java.util.List;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Role;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Reminders;
import org.pacta.infra.views.TaskRow;
import org.pacta.infra.views.Watch;
import org.pacta.infra.views.Watch.Watched;
import org.springframework.stereotype.Component;

/** Says in words what is late, since when, and who is awaited. */
@Component
public class WatchPages {

    private final Watch watch;
    private final Reminders reminders;
    private final StepWords steps;
    private final Words words;

    public WatchPages(Watch watch, Reminders reminders, StepWords steps, Words words) {
        this.watch = watch;
        this.reminders = reminders;
        this.steps = steps;
        this.words = words;
    }

    WatchPage page(Person person) {
        var open = person.organisations().stream().anyMatch(one -> person.holds(one, Watch.ANSWERING));
        var files = open ? watch.of(person).stream().map(this::file).toList() : List.<WatchPage.File>of();
        return new WatchPage(open, summary(files), files);
    }

    private static String summary(List<WatchPage.File> files) {
        var late = files.stream().filter(file -> !file.late().isEmpty()).count();
        var risk = files.size() - late;
        if (files.isEmpty()) return "Aucun dossier n’est en retard, et rien n’est à faire dans les 48 heures.";
        var told = late == 0 ? "Aucun dossier en retard" : counted(late) + " en retard";
        return told + (risk == 0 ? "." : " ; " + counted(risk) + " à suivre dans les 48 heures.");
    }

    private static String counted(long files) {
        return files + (files == 1 ? " dossier" : " dossiers");
    }

    private WatchPage.File file(Watched watched) {
        var row = watched.convention();
        return new WatchPage.File(
                row.id().value(),
                row.reference(),
                row.title(),
                words.state(row.state()),
                watched.late().stream().map(this::line).toList(),
                watched.atRisk().stream().map(this::line).toList(),
                next(watched));
    }

    private String next(Watched watched) {
        var next = watched.next();
        if (next == null) return "";
        var left = Countdown.prudent(next.deadline(), words.now());
        return DelayWords.title(next.deadline().code()) + ", " + left.words() + " (" + left.date() + ")";
    }

    private WatchPage.Line line(TaskRow task) {
        var last = reminders.last(task.id());
        return new WatchPage.Line(
                task.id(),
                steps.title(task.action()),
                words.due(task),
                words.ago(task.openedAt()),
                awaited(task),
                last.map(one -> "relancé " + InWords.ago(one.on(), words.today()))
                        .orElse(""),
                last.map(one -> one.on().isBefore(words.today())).orElse(true));
    }

    private String awaited(TaskRow task) {
        var organisation = words.organisation(task.organisation());
        if (task.assignee() != null) return words.person(task.assignee()) + ", " + organisation;
        var roles = task.roles().stream().sorted().map(Role::label).collect(Collectors.joining(" ou "));
        return roles + ", " + organisation;
    }
}
