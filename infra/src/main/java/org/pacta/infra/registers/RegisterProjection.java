package org.pacta.infra.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.eventstore.StoredJson;
import org.pacta.infra.views.ViewProcessors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every register: a line begins with the first fact about a thing, and each further one writes into it. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class RegisterProjection {

    private static final String WRITE = """
            insert into register_line (register, id, convention, begun_at, shown_to, cells, history)
            values (:register, :id, :convention, :at::timestamptz, :shownTo, :cells::jsonb, :history::jsonb)
            on conflict (register, id) do update
                set cells = register_line.cells || excluded.cells, history = register_line.history || excluded.history""";

    private final JsonMapper json = StoredJson.events();
    private final List<Register> registers;
    private final JdbcClient jdbc;

    RegisterProjection(ObjectProvider<Register> registers, JdbcClient jdbc) {
        this.registers = registers.orderedStream().toList();
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DomainEvent fact, @Timestamp Instant at) {
        registers.forEach(register -> register.entry(fact).ifPresent(entry -> write(register, entry, fact, at)));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate register_line").update();
    }

    private void write(Register register, Entry entry, DomainEvent fact, Instant at) {
        var written = Map.of("fact", fact.getClass().getSimpleName(), "legalDate", fact.legalDate(), "recordedAt", at);
        jdbc.sql(WRITE)
                .param("register", register.name())
                .param("id", entry.line())
                .param("convention", fact.id().convention().value())
                .param("at", at.toString())
                .param(
                        "shownTo",
                        entry.shownTo().stream()
                                .map(Organisation::alias)
                                .sorted()
                                .toArray(String[]::new))
                .param("cells", text(entry.cells()))
                .param("history", text(List.of(written)))
                .update();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A register cannot keep " + value, unwritable);
        }
    }
}
