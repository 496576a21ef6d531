package org.pacta.infra.eventstore;

import java.util.Optional;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.MaterielEvent.LineValidated;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.materiel.SharedGoods;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the record what both parties last agreed on about a line of the annexes. */
final class RecordedGoods implements SharedGoods {

    private static final String LATEST = """
            SELECT payload FROM domain_event WHERE aggregate_id = ? AND payload_type = ?
            ORDER BY sequence DESC LIMIT 1
            """;

    private final JdbcClient record;
    private final String kind;

    RecordedGoods(JdbcClient record, EventNames names) {
        this.record = record;
        this.kind = names.storedName(LineValidated.class);
    }

    @Override
    public Optional<AnnexLine> inForce(MaterielId line) {
        return record.sql(LATEST)
                .params(line.toString(), kind)
                .query(byte[].class)
                .optional()
                .map(payload -> StoredFacts.read(payload, LineValidated.class))
                .filter(agreed -> !agreed.change().endsSharing())
                .map(LineValidated::line);
    }
}
