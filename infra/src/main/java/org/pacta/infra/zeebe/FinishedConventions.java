package org.pacta.infra.zeebe;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conventions whose process had already ended when a new engine was found: rebuilding them would serve nobody. */
@Component
class FinishedConventions {

    private static final String ENDED = """
            select distinct convention from domain_event
            where payload_type in ('convention.ConventionEnteredIntoForce', 'convention.ConventionWithdrawn')
            """;

    private final JdbcClient database;
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

    FinishedConventions(JdbcClient database) {
        this.database = database;
    }

    void rememberThoseOfToday() {
        ended.addAll(database.sql(ENDED).query(UUID.class).list());
    }

    boolean contains(ConventionId convention) {
        return ended.contains(convention.value());
    }
}
