package org.pacta.infra.eventstore;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What avenants have changed in conventions, read from the record itself. */
public final class Amendments {

    private static final String RECORDED = """
            SELECT payload FROM domain_event WHERE aggregate_id = ? AND payload_type = ? AND recorded_at <= ?
            ORDER BY sequence
            """;

    /** Recording times are stored as text that sorts like the moments it names. */
    private static final String END_OF_TIME = "9999";

    private final JdbcClient record;
    private final String kind;

    public Amendments(JdbcClient record, EventNames names) {
        this.record = record;
        this.kind = names.storedName(ConventionAmended.class);
    }

    /** In the order of their effect, up to a moment of recording time if one is given. */
    public List<ConventionAmended> of(ConventionId convention, @Nullable Instant asOf) {
        return record
                .sql(RECORDED)
                .params(convention.toString(), kind, asOf == null ? END_OF_TIME : DateTimeUtils.formatInstant(asOf))
                .query(byte[].class)
                .list()
                .stream()
                .map(payload -> StoredFacts.read(payload, ConventionAmended.class))
                .toList();
    }
}
