package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.infra.desk.Course.Stage;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** The course of a convention as a list: the same truth as the diagram, for those who read rather than look. */
@Component
public class StepLines {

    private final StepWords steps;
    private final Words words;
    private final RegisterLines registers;

    public StepLines(StepWords steps, Words words, RegisterLines registers) {
        this.registers = registers;
        this.steps = steps;
        this.words = words;
    }

    public List<StepLine> of(Person person, LifeLine life, List<Stage> stages) {
        var names = registers.names(person, things(stages));
        return life.milestones().stream()
                .map(milestone -> new StepLine(
                        milestone.label(),
                        milestone.tone(),
                        milestone.state().label(),
                        began(milestone),
                        askings(milestone, stages, names)))
                .toList();
    }

    private static List<String> things(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> Optional.ofNullable(stage.task()).stream())
                .map(TaskRow::subject)
                .distinct()
                .toList();
    }

    private static String began(Milestone milestone) {
        if (milestone.began() == null) return "";
        var since = milestone.state() == Milestone.State.CURRENT ? "depuis le " : "commencée le ";
        return since + InWords.date(milestone.began());
    }

    /** Where a stage is behind, nothing of it is to come any more. */
    private List<StepLine.Asking> askings(Milestone milestone, List<Stage> stages, Map<String, String> names) {
        return stages.stream()
                .filter(stage -> codeOf(stage).equals(milestone.code()))
                .filter(stage -> stage.task() != null || milestone.state() != Milestone.State.DONE)
                .map(stage -> asking(stage, milestone, names))
                .toList();
    }

    private StepLine.Asking asking(Stage stage, Milestone milestone, Map<String, String> names) {
        var task = stage.task();
        return task == null ? upcoming(stage, milestone) : asked(task, names.getOrDefault(task.subject(), ""));
    }

    /** Where the whole stage is to come, its name says so. */
    private StepLine.Asking upcoming(Stage stage, Milestone milestone) {
        return new StepLine.Asking(
                null,
                steps.title(stage.action()),
                "",
                words.organisation(stage.organisation()),
                milestone.state() == Milestone.State.TODO ? "" : "à venir",
                "upcoming",
                "");
    }

    private StepLine.Asking asked(TaskRow task, String about) {
        return new StepLine.Asking(
                task.id(),
                steps.title(task.action()) + (task.round() > 1 ? " (" + task.round() + "e fois)" : ""),
                about,
                words.organisation(task.organisation()),
                state(task),
                task.state().name().toLowerCase(java.util.Locale.ROOT),
                when(task));
    }

    private String state(TaskRow task) {
        return switch (task.state()) {
            case OPEN -> "attendu";
            case CLAIMED -> "en main : " + words.person(task.assignee());
            case DONE -> "fait par " + words.person(task.endedBy());
            case CLOSED -> "n’a plus à être fait";
        };
    }

    private String when(TaskRow task) {
        var ended = task.endedAt();
        return ended == null ? words.since(task.openedAt()) : "le " + InWords.moment(ended);
    }

    /** The stage of the convention's life in which this is asked. */
    private static String codeOf(Stage stage) {
        return switch (stage.matter()) {
            case "deliberation" -> "deliberation";
            case "legalite" -> "transmission";
            case "signature" -> "signature";
            case "cnil" -> "filing";
            case "convention" -> ofConvention(stage.action());
            default -> "in-force";
        };
    }

    private static String ofConvention(String action) {
        return switch (action) {
            case "give-legal-visa" -> "instruction";
            case "notify-convention" -> "notification";
            default -> "draft";
        };
    }
}
