package org.pacta.preview;

import java.time.Duration;
import java.util.List;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.pacta.infra.views.Watch;

/** Every convention of the preview in which something has a due date. */
record PreviewWatch(PreviewWorld world, PreviewViews views) implements Watch {

    @Override
    public List<Watched> of(Person person) {
        return world.conventions.values().stream()
                .map(PreviewFacts::row)
                .filter(row -> views.find(person, row.id()).isPresent())
                .map(row -> new Watched(
                        row,
                        views.of(person, row.id()).stream()
                                .filter(task -> pressing(task) && task.due().isBefore(PreviewWorld.NOW))
                                .toList(),
                        views.of(person, row.id()).stream()
                                .filter(task -> pressing(task) && !task.due().isBefore(PreviewWorld.NOW))
                                .toList(),
                        views.deadlines(person, row.id()).stream()
                                .filter(next -> next.running()
                                        && next.deadline().prudent().isAfter(PreviewWorld.NOW))
                                .findFirst()
                                .orElse(null)))
                .filter(one -> !one.late().isEmpty() || !one.atRisk().isEmpty())
                .toList();
    }

    private static boolean pressing(TaskRow task) {
        return task.due() != null
                && !task.state().ended()
                && !task.due().isAfter(PreviewWorld.NOW.plus(Duration.ofHours(48)));
    }
}
