package org.pacta.infra.endings;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.task.Assignment;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.StoredFacts;
import org.pacta.workflows.cloture.AfterTheEnd;
import org.pacta.workflows.engine.Course;
import org.pacta.workflows.engine.Models;
import org.pacta.workflows.engine.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is under way on a convention, read from the record and never from the engine: processes that stand somewhere, steps that are open. */
@Component
class UnderWay {

    private static final String ALL =
            "select payload_type, payload from domain_event where convention = ? order by global_index";

    private final JdbcClient record;
    private final EventNames names;
    private final Models models;

    UnderWay(JdbcClient record, EventNames names, Models models) {
        this.record = record;
        this.names = names;
        this.models = models;
    }

    Recorded read(ConventionId convention) {
        return new Recorded(record.sql(ALL)
                .param(convention.value())
                .query((row, number) -> fact(row.getString(1), row.getBytes(2)))
                .list());
    }

    /** Text ids of what has no object once the convention has ended. */
    Set<String> withoutObject(Recorded recorded) {
        var running = recorded.subjects().stream()
                .filter(subject -> models.matters().contains(matter(subject)))
                .filter(subject -> stands(subject, recorded));
        var asked = recorded.openSteps().values().stream().map(Assignment::subject);
        return new TreeSet<>(Stream.concat(running, asked)
                .filter(subject -> !AfterTheEnd.goesOn(subject, recorded.of(subject)))
                .toList());
    }

    private boolean stands(String subject, Recorded recorded) {
        return Course.of(models.model(matter(subject)), subject, recorded.facts())
                .containsValue(State.CURRENT);
    }

    private DomainEvent fact(String type, byte[] payload) {
        return StoredFacts.read(payload, names.eventClass(type).asSubclass(DomainEvent.class));
    }

    private static String matter(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf('/')));
    }
}
