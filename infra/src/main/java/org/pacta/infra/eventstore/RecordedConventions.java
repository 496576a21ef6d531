package org.pacta.infra.eventstore;

import java.util.List;
import org.pacta.domain.avenant.AvenantEvent;
import org.pacta.domain.avenant.StandingConvention;
import org.pacta.domain.avenant.StandingConventions;
import org.pacta.domain.avenant.StandingFold;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.template.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the record how a convention stands; whoever asks next about the same one waits for the answer to be acted on. */
final class RecordedConventions implements StandingConventions {

    private static final String LOCK = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FACTS = """
            SELECT payload_type, payload FROM domain_event
            WHERE convention = ? AND payload_type = ANY (?) ORDER BY global_index
            """;

    private final JdbcClient record;
    private final EventNames names;
    private final Templates templates;
    private final String[] kinds;

    RecordedConventions(JdbcClient record, EventNames names, Templates templates) {
        this.record = record;
        this.names = names;
        this.templates = templates;
        this.kinds = names.all().stream()
                .filter(name -> isTold(names.eventClass(name)))
                .toArray(String[]::new);
    }

    private static boolean isTold(Class<?> kind) {
        return ConventionEvent.class.isAssignableFrom(kind) || AvenantEvent.class.isAssignableFrom(kind);
    }

    @Override
    public StandingConvention of(ConventionId convention) {
        record.sql(LOCK).param("avenants of " + convention).query(Integer.class).single();
        var fold = new StandingFold(templates);
        facts(convention).forEach(fold::on);
        return fold.result();
    }

    private List<? extends DomainEvent> facts(ConventionId convention) {
        return record.sql(FACTS)
                .params(convention.value(), kinds)
                .query((row, number) -> StoredFacts.read(
                        row.getBytes("payload"),
                        names.eventClass(row.getString("payload_type")).asSubclass(DomainEvent.class)))
                .list();
    }
}
