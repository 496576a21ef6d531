package org.pacta.infra.screens.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.StoredJson;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.engine.Fact;
import org.springframework.stereotype.Component;

/** Reads the journal as the process models do: which event, and what a waiting process would know it by. */
@Component
public class RecordedFacts {

    private static final String TASK = "task.";
    private static final String OPENED = "task-opened";

    private final ObjectMapper json = StoredJson.events();
    private final EventNames names;

    public RecordedFacts(EventNames names) {
        this.names = names;
    }

    List<Fact> of(List<FactRow> history) {
        var opened = history.stream()
                .filter(row -> ContractName.of(row.type()).equals(OPENED))
                .collect(Collectors.toMap(FactRow::aggregate, row -> row, (first, again) -> first));
        return history.stream().flatMap(row -> fact(row, opened).stream()).toList();
    }

    private Optional<Fact> fact(FactRow row, Map<String, FactRow> opened) {
        var event = ContractName.of(row.type());
        if (!row.type().startsWith(TASK)) return Optional.of(new Fact(event, correlation(row)));
        return Optional.ofNullable(opened.get(row.aggregate())).map(opening -> step(event, opening));
    }

    /** The end of a step names only the step; what it was about stands where it was opened. */
    private static Fact step(String event, FactRow opening) {
        var asked = opening.data().path("assignment");
        return Fact.task(
                event,
                asked.path("subject").asText(),
                asked.path("action").asText(),
                asked.path("round").asInt(),
                asked.path("organisation").asText());
    }

    private String correlation(FactRow row) {
        try {
            return ((DomainEvent) json.treeToValue(row.data(), names.eventClass(row.type()))).correlation();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Event " + row.eventId(), unreadable);
        }
    }
}
