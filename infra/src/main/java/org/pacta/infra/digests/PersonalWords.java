package org.pacta.infra.digests;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.infra.mail.Mentions;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** What a mail to a person says, in French: steps and days, nothing that people wrote. */
@Component
class PersonalWords {

    private final Mentions mentions;
    private final StepWords steps;
    private final Words words;

    PersonalWords(Mentions mentions, StepWords steps, Words words) {
        this.mentions = mentions;
        this.steps = steps;
        this.words = words;
    }

    /** {@code text}: plain, lines ending in a line feed. */
    record Letter(String subject, String text) {}

    Letter ofOne(Person person, TaskRow task) {
        var what = steps.title(task.action());
        return new Letter("[%s] %s : %s".formatted(reference(task), what, words.due(task)), """
                Bonjour %s,

                Une étape vous attend :

                %s

                %s""".formatted(
                        person.name(), line(task), foot()));
    }

    Letter ofDay(Person person, List<TaskRow> tasks, Instant now) {
        var urgent = tasks.stream().filter(task -> Pending.isUrgent(task, now)).toList();
        var others = tasks.stream().filter(task -> !urgent.contains(task)).toList();
        var number = tasks.size() == 1 ? "1 étape vous attend" : tasks.size() + " étapes vous attendent";
        return new Letter("Pacta : " + number, """
                Bonjour %s,

                %s%s
                %s""".formatted(
                        person.name(),
                        part("En retard ou à faire dans les 48 heures", urgent),
                        part("Aussi dans votre corbeille", others),
                        foot()));
    }

    private String part(String title, List<TaskRow> tasks) {
        if (tasks.isEmpty()) return "";
        return title + "\n\n" + tasks.stream().map(this::line).collect(Collectors.joining("\n\n")) + "\n\n";
    }

    private String line(TaskRow task) {
        return "- %s\n  %s, %s\n  %s"
                .formatted(steps.title(task.action()), reference(task), words.due(task), mentions.task(task.id()));
    }

    private String reference(TaskRow task) {
        return mentions.reference(task.convention());
    }

    private String foot() {
        return """
                Choisir ces courriels : %s
                Ce message est envoyé par Pacta.
                """.formatted(mentions.page("/reglages"));
    }
}
