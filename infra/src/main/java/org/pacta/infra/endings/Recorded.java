package org.pacta.infra.endings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskEvent;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.task.TaskId;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.engine.Fact;

/** The facts of a convention as its processes read them, and the steps that are open by them. */
final class Recorded {

    private final List<DomainEvent> events;
    private final Map<TaskId, Assignment> asked = new HashMap<>();
    private final Map<TaskId, Assignment> open = new HashMap<>();
    private final List<Fact> facts;

    Recorded(List<DomainEvent> events) {
        this.events = List.copyOf(events);
        this.facts = events.stream().flatMap(event -> fact(event).stream()).toList();
    }

    List<Fact> facts() {
        return facts;
    }

    List<DomainEvent> of(String subject) {
        return events.stream()
                .filter(event -> event.id().toString().equals(subject))
                .toList();
    }

    /** Step → what it is about. */
    Map<TaskId, Assignment> openSteps() {
        return Map.copyOf(open);
    }

    /** Text ids of everything that something was recorded about. */
    List<String> subjects() {
        return events.stream().map(event -> event.id().toString()).distinct().toList();
    }

    private Optional<Fact> fact(DomainEvent event) {
        var name = ContractName.of(event.getClass());
        if (!(event instanceof TaskEvent step)) return Optional.of(new Fact(name, event.correlation()));
        follow(step);
        return Optional.ofNullable(asked.get(step.id()))
                .map(about -> Fact.task(
                        name,
                        about.subject(),
                        about.action(),
                        about.round(),
                        about.organisation().alias()));
    }

    private void follow(TaskEvent step) {
        if (step instanceof TaskOpened opened) {
            asked.put(opened.id(), opened.assignment());
            open.put(opened.id(), opened.assignment());
        }
        if (step instanceof TaskCompleted || step instanceof TaskClosed) open.remove(step.id());
    }
}
