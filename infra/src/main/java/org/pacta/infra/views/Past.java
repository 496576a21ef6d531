package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.task.TaskEvent;
import org.pacta.domain.task.TaskEvent.TaskClosed;
import org.pacta.domain.task.TaskEvent.TaskCompleted;
import org.pacta.domain.task.TaskEvent.TaskOpened;
import org.pacta.domain.template.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what a convention was at a moment of recording time, by replaying its facts up to then. */
@Component
class Past {

    private final EventStore store;
    private final Templates templates;
    private final SealedTexts texts;
    private final JdbcClient jdbc;

    Past(EventStore store, Templates templates, SealedTexts texts, JdbcClient jdbc) {
        this.store = store;
        this.templates = templates;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    Optional<PastConvention> of(ConventionRow now, Instant moment) {
        var facts = upTo(moment, now.id().toString());
        if (facts.isEmpty()) return Optional.empty();
        var fold = new PastFold(now, templates.get(now.template(), now.templateVersion()), texts);
        facts.forEach(message -> fold.on((ConventionEvent) message.getPayload(), message.getTimestamp()));
        return Optional.of(fold.result(openTasks(now.id(), moment)));
    }

    private List<? extends DomainEventMessage<?>> upTo(Instant moment, String aggregate) {
        return store.readEvents(aggregate, 0)
                .asStream()
                .filter(message -> !message.getTimestamp().isAfter(moment))
                .toList();
    }

    private List<UUID> openTasks(ConventionId convention, Instant moment) {
        return jdbc
                .sql("select id from task_view where convention = :convention order by opened_at, id")
                .param("convention", convention.value())
                .query(UUID.class)
                .list()
                .stream()
                .filter(task -> wasOpen("task/" + convention.value() + "/" + task, moment))
                .toList();
    }

    private boolean wasOpen(String task, Instant moment) {
        var facts = upTo(moment, task).stream()
                .map(message -> (TaskEvent) message.getPayload())
                .toList();
        return facts.stream().anyMatch(TaskOpened.class::isInstance)
                && facts.stream().noneMatch(fact -> fact instanceof TaskCompleted || fact instanceof TaskClosed);
    }
}
