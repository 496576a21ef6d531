package org.pacta.infra.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.pacta.infra.eventstore.ChainHead;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the list of the last event of every chain, apart from the events, so that a cut tail shows. */
@ProcessingGroup(ChainHeads.NAME)
public class ChainHeads {

    public static final String NAME = "chain-heads";

    private static final String LATEST = """
            INSERT INTO chain_head AS known (aggregate_id, convention, sequence, hash)
            SELECT DISTINCT ON (aggregate_id) aggregate_id, convention, sequence, hash
              FROM domain_event WHERE %s ORDER BY aggregate_id, sequence DESC
            ON CONFLICT (aggregate_id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
             WHERE known.sequence < excluded.sequence
            """;
    private static final String OF_BATCH = LATEST.formatted("event_id = ANY(CAST(? AS uuid[]))");
    private static final String SINCE_THE_LAST = LATEST.formatted("""
            global_index > (SELECT coalesce(max(global_index), 0)
                              FROM domain_event JOIN chain_head USING (aggregate_id, sequence))""");

    private final JdbcClient record;

    public ChainHeads(JdbcClient record) {
        this.record = record;
    }

    /** The heads of a batch are written at its end, once. */
    @EventHandler
    void on(EventMessage<?> event, UnitOfWork<?> batch) {
        List<String> ids = batch.getOrComputeResource(NAME, name -> {
            var all = new ArrayList<String>();
            batch.onPrepareCommit(done -> record.sql(OF_BATCH).param(array(all)).update());
            return all;
        });
        ids.add(event.getIdentifier());
    }

    /** Lists what was recorded since the newest listed event, without waiting for the reader. */
    public void catchUp() {
        record.sql(SINCE_THE_LAST).update();
    }

    public List<ListedHead> all() {
        return record.sql("SELECT aggregate_id, convention, sequence, hash FROM chain_head ORDER BY aggregate_id")
                .query((row, index) -> new ListedHead(
                        row.getString(1), row.getObject(2, UUID.class), new ChainHead(row.getLong(3), row.getBytes(4))))
                .list();
    }

    private static String array(List<String> ids) {
        return "{" + String.join(",", ids) + "}";
    }
}
