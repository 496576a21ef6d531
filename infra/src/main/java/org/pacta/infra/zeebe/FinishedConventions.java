package org.pacta.infra.zeebe;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.signature.SignatureId;
import org.pacta.workflows.engine.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The conventions whose way into force had already ended when a new engine was found: rebuilding it would serve nobody.
 * What happens while they live is told to a new engine all the same.
 */
@Component
class FinishedConventions {

    /** A withdrawal that the former engine had no time to hear has left steps open: only the process closes them. */
    private static final String ENDED = """
            select distinct convention from domain_event
            where payload_type = 'convention.ConventionEnteredIntoForce'
            union
            select distinct convention from domain_event withdrawal
            where payload_type = 'convention.ConventionWithdrawn' and not exists (
                select 1 from domain_event opened
                where opened.convention = withdrawal.convention and opened.payload_type = 'task.TaskOpened'
                    and not exists (
                        select 1 from domain_event ended
                        where ended.aggregate_id = opened.aggregate_id
                            and ended.payload_type in ('task.TaskCompleted', 'task.TaskClosed')))
            """;

    private final JdbcClient database;
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

    FinishedConventions(JdbcClient database) {
        this.database = database;
    }

    void rememberThoseOfToday() {
        ended.addAll(database.sql(ENDED).query(UUID.class).list());
    }

    boolean concern(DomainEvent fact) {
        return ended.contains(fact.id().convention().value())
                && Edition.WAY_INTO_FORCE.contains(matter(fact))
                && !isOfAvenant(fact);
    }

    /** An avenant is voted and signed while its convention is in force. */
    private static boolean isOfAvenant(DomainEvent fact) {
        return switch (fact.id()) {
            case DeliberationId id -> !id.text().isOfTheConvention();
            case LegaliteId id -> !id.text().isOfTheConvention();
            case SignatureId id -> !id.text().isOfTheConvention();
            default -> false;
        };
    }

    /** As the package is named. */
    private static String matter(DomainEvent fact) {
        var name = fact.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
