package org.pacta.infra.screens.task;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.ElapsedShare;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.engine.Edition;
import org.springframework.stereotype.Component;

/** The clocks that run about what a step is asked on, side by side: how long is left of each, in words and as a bar. */
@Component
public class Clocks {

    private static final List<Integer> MARKS = List.of(24, 12, 6, 1);

    private final Conventions conventions;
    private final Words words;

    public Clocks(Conventions conventions, Words words) {
        this.conventions = conventions;
        this.words = words;
    }

    /**
     * One clock.
     *
     * @param left "dans 5 h 12 (lundi 26 octobre, 11:00)", or how it ended
     * @param tone {@code running}, {@code late} or {@code done}
     * @param gone how much of it is over, of a hundred; {@code marks}: where 24, 12, 6 and 1 hours are left
     */
    public record Clock(String title, String source, String left, String tone, int gone, List<Integer> marks) {}

    /** On the way into force the text is what counts, and the file shows its deadlines. */
    List<Clock> of(Person person, TaskRow task) {
        if (Edition.WAY_INTO_FORCE.contains(task.matter())) return List.of();
        return conventions.deadlines(person, task.convention()).stream()
                .filter(row -> row.subject().equals(task.subject()))
                .sorted(Comparator.comparing(row -> row.deadline().nominal()))
                .map(this::clock)
                .toList();
    }

    private Clock clock(DeadlineRow row) {
        var deadline = row.deadline();
        return new Clock(
                DelayWords.title(deadline.code()),
                deadline.source(),
                left(row),
                tone(row),
                ElapsedShare.of(deadline, words.now()),
                MARKS.stream()
                        .map(hours -> deadline.nominal().minus(Duration.ofHours(hours)))
                        .filter(mark -> mark.isAfter(deadline.trigger()))
                        .map(mark -> ElapsedShare.of(deadline, mark))
                        .toList());
    }

    private String left(DeadlineRow row) {
        return switch (row.state()) {
            case "met" -> "tenu";
            case "met-late" -> "fait en retard";
            case "cancelled" -> "sans objet";
            default -> Countdown.nominal(row.deadline(), words.now()).toDo();
        };
    }

    private String tone(DeadlineRow row) {
        return switch (row.state()) {
            case "met", "cancelled" -> "done";
            case "met-late" -> "late";
            default -> words.now().isBefore(row.deadline().nominal()) ? "running" : "late";
        };
    }
}
