package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.engine.Edition;
import org.pacta.workflows.engine.Models;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every edition of the process models ever released: a convention follows the one it was drafted under to its end. */
@Component
class Editions implements org.pacta.infra.desk.Editions {

    /** That of the convention, unless it is older than the matter and its edition has no such process. */
    private static final String EDITION_OF = """
            select coalesce(max(p.edition), :current)
            from domain_event d
            join process_edition p on p.edition = convert_from(d.payload, 'UTF8')::json ->> 'edition' and p.matter = :matter
            where d.aggregate_id = 'convention/' || :convention and d.sequence = 0
            """;

    private final JdbcClient database;
    private final Edition current = Edition.ofThisRelease();
    private final Models models;
    private final Map<Process, String> known = new ConcurrentHashMap<>();

    Editions(JdbcClient database, Models models) {
        this.database = database;
        this.models = models;
    }

    @Override
    public String current() {
        return current.code();
    }

    /** The name of the message that tells of this event, if the processes wait for it; a start bears its edition. */
    Optional<String> messageName(DomainEvent event) {
        var name = ContractName.of(event.getClass());
        var started = models.startedBy(name);
        if (started != null) return Optional.of(Edition.suffixed(name, editionOf(event, started)));
        return models.messages().contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** Keeps this release's edition and deploys all that were kept; the engine ignores those it has. */
    void deploy(CamundaClient engine) {
        current.models().forEach(this::keep);
        database.sql("select edition, matter, xml from process_edition order by edition, matter")
                .query()
                .listOfRows()
                .forEach(row -> engine.newDeployResourceCommand()
                        .addResourceStringUtf8(
                                String.valueOf(row.get("xml")), row.get("matter") + "_" + row.get("edition") + ".bpmn")
                        .send()
                        .join());
    }

    private void keep(String matter, String xml) {
        database.sql("insert into process_edition (edition, matter, xml) values (?, ?, ?) on conflict do nothing")
                .params(current.code(), matter, xml)
                .update();
    }

    private String editionOf(DomainEvent event, String matter) {
        return known.computeIfAbsent(
                new Process(event.id().convention().value(), matter),
                process -> database.sql(EDITION_OF)
                        .param("current", current.code())
                        .param("matter", process.matter())
                        .param("convention", process.convention().toString())
                        .query(String.class)
                        .single());
    }

    private record Process(UUID convention, String matter) {}
}
