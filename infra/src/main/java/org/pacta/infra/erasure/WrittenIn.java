package org.pacta.infra.erasure;

import java.util.List;
import java.util.UUID;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which conventions the record bears texts that a person typed into facts of some kinds. */
@Component
class WrittenIn {

    private static final String CONVENTIONS = """
            select distinct convention from domain_event
            where payload_type = any(:types) and position(convert_to(:author, 'UTF8') in payload) > 0""";

    private final JdbcClient jdbc;

    WrittenIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConventionId> by(ActorId person, String... types) {
        return jdbc
                .sql(CONVENTIONS)
                .param("types", types)
                .param("author", "\"author\":\"" + person.value() + "\"")
                .query(UUID.class)
                .list()
                .stream()
                .map(ConventionId::new)
                .toList();
    }
}
