package org.pacta.infra.eventstore;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the record what avenants have changed. */
final class RecordedAmendments implements Amendments {

    private static final String RECORDED = """
            SELECT payload FROM domain_event WHERE aggregate_id = ? AND payload_type = ? AND recorded_at <= ?
            ORDER BY sequence
            """;

    /** Recording times are stored as text that sorts like the moments it names. */
    private static final String END_OF_TIME = "9999";

    private final JdbcClient record;
    private final String kind;

    RecordedAmendments(JdbcClient record, EventNames names) {
        this.record = record;
        this.kind = names.storedName(ConventionAmended.class);
    }

    @Override
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
