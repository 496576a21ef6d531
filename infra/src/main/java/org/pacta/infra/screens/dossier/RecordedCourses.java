package org.pacta.infra.screens.dossier;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.StoredJson;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.engine.Fact;
import org.pacta.workflows.engine.Models;
import org.pacta.workflows.engine.State;
import org.springframework.stereotype.Component;

/** The states of the process models of a convention, from its recorded events alone. */
@Component
class RecordedCourses implements Courses {

    private static final Map<State, String> MARKS =
            Map.of(State.DONE, "done", State.CURRENT, "current", State.SKIPPED, "closed");

    private final EventNames names;
    private final Models models = Models.ofThisRelease();

    RecordedCourses(EventNames names) {
        this.names = names;
    }

    @Override
    public List<Course> of(ConventionFile file) {
        var events = file.history().stream().map(this::event).toList();
        var facts = facts(events);
        var subjects = new LinkedHashSet<String>();
        events.stream()
                .filter(event -> models.startMessages().contains(EventNames.messageName(event.getClass())))
                .forEach(event -> subjects.add(event.id().toString()));
        return subjects.stream().map(subject -> course(subject, facts)).toList();
    }

    private static String matter(String subject) {
        var kind = subject.substring(0, subject.indexOf('/'));
        return kind.equals("filing") ? "cnil" : kind;
    }

    private Course course(String subject, List<Fact> facts) {
        var matter = matter(subject);
        var states = org.pacta.workflows.engine.Course.of(models.model(matter), subject, facts);
        return new Course(
                subject,
                matter,
                states.entrySet().stream()
                        .filter(state -> MARKS.containsKey(state.getValue()))
                        .collect(toMap(Map.Entry::getKey, state -> MARKS.get(state.getValue()))));
    }

    private static List<Fact> facts(List<DomainEvent> events) {
        var asked = new HashMap<TaskId, Assignment>();
        var facts = new ArrayList<Fact>();
        for (var event : events) {
            if (event instanceof TaskOpened opened) asked.put(opened.id(), opened.assignment());
            if (event instanceof TaskEvent task) step(task, asked).ifPresent(facts::add);
            else facts.add(new Fact(EventNames.messageName(event.getClass()), event.correlation()));
        }
        return facts;
    }

    private static Optional<Fact> step(TaskEvent event, Map<TaskId, Assignment> asked) {
        var of = asked.get(event.id());
        if (of == null || !(event instanceof TaskOpened || event instanceof TaskCompleted || event instanceof TaskClosed))
            return Optional.empty();
        return Optional.of(Fact.task(
                EventNames.messageName(event.getClass()),
                of.subject(),
                of.action(),
                of.round(),
                of.organisation().alias()));
    }

    private DomainEvent event(FactRow row) {
        return (DomainEvent) StoredJson.events().convertValue(row.data(), names.eventClass(row.type()));
    }
}
