package org.pacta.infra.screens.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Role;
import org.pacta.infra.screens.dossier.Milestone.State;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.engine.ContractName;
import org.springframework.stereotype.Component;

/** Draws the line of a convention's life from its state and its recorded events. */
@Component
public class LifeLines {

    private static final String RETURNED = "convention-returned";

    private final Words words;

    public LifeLines(Words words) {
        this.words = words;
    }

    public LifeLine of(ConventionFile file, List<TaskRow> tasks) {
        var stages = LifeStage.of(file.facts().template());
        var here = here(stages, file);
        return new LifeLine(IntStream.range(0, stages.size())
                .mapToObj(place -> milestone(stages.get(place), state(place, here, file), file, tasks))
                .toList());
    }

    private static int here(List<LifeStage> stages, ConventionFile file) {
        var state = file.row().state();
        if (state.equals("withdrawn")) return lastBegun(stages, file);
        if (state.equals("signature") && signed(file)) return indexOf(stages, "notification");
        return indexOf(stages, state);
    }

    /** The last signature is there, so only the notification is still missing. */
    private static boolean signed(ConventionFile file) {
        return began(LifeStage.NOTIFICATION, file).isPresent()
                && file.facts().template().term().effect() == org.pacta.domain.template.Effect.NOTIFICATION;
    }

    private static int indexOf(List<LifeStage> stages, String code) {
        return IntStream.range(0, stages.size())
                .filter(place -> stages.get(place).code().equals(code))
                .findFirst()
                .orElse(stages.size());
    }

    private static int lastBegun(List<LifeStage> stages, ConventionFile file) {
        return IntStream.range(0, stages.size())
                .filter(place -> began(stages.get(place), file).isPresent())
                .max()
                .orElse(0);
    }

    private static State state(int place, int here, ConventionFile file) {
        if (place < here) return State.DONE;
        if (place > here) return State.TODO;
        return file.row().state().equals("withdrawn") ? State.STOPPED : State.CURRENT;
    }

    private Milestone milestone(LifeStage stage, State state, ConventionFile file, List<TaskRow> tasks) {
        var began = state == State.TODO ? null : began(stage, file).orElse(null);
        var current = state == State.CURRENT;
        return new Milestone(
                stage.code(), stage.label(), state, began, current ? since(began) : "", current ? who(tasks) : "");
    }

    private String since(@Nullable LocalDate began) {
        return began == null ? "" : words.since(began);
    }

    private String who(List<TaskRow> tasks) {
        var asked = tasks.stream()
                .filter(task -> !task.state().ended())
                .collect(Collectors.groupingBy(TaskRow::organisation, LinkedHashMap::new, Collectors.toList()));
        return asked.entrySet().stream()
                .map(each -> Articles.the(words.organisation(each.getKey())) + " (" + what(each.getValue()) + ")")
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), LifeLines::awaited));
    }

    /** Who of them, for one step; how many steps, for several. */
    private static String what(List<TaskRow> tasks) {
        return tasks.size() == 1 ? roles(tasks.getFirst()) : tasks.size() + " étapes";
    }

    private static String awaited(String names) {
        return names.isEmpty() ? "" : "on attend " + names;
    }

    private static String roles(TaskRow task) {
        return task.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    /** Since the text last came back, if it did: what a return undid has begun no more. */
    private static Optional<LocalDate> began(LifeStage stage, ConventionFile file) {
        Optional<LocalDate> began = Optional.empty();
        for (var fact : file.history()) {
            var name = ContractName.of(fact.type());
            if (name.equals(RETURNED))
                began = stage == LifeStage.DRAFT ? Optional.of(fact.legalDate()) : Optional.empty();
            else if (name.equals(stage.begins())) began = Optional.of(fact.legalDate());
        }
        return began;
    }
}
