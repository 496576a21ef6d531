package org.pacta.infra.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.eventstore.StoredEvent;
import org.pacta.verifier.Prints;
import org.pacta.verifier.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of a convention to the byte as they are stored, so that others can compute their chains again. */
@Component
class StoredJournal {

    private static final String EVENTS =
            "SELECT " + StoredEvent.COLUMNS + ", hash FROM domain_event WHERE convention = ? ORDER BY global_index";
    private static final int HASH = 11;

    private final JdbcClient record;

    StoredJournal(JdbcClient record) {
        this.record = record;
    }

    List<Recorded> of(ConventionId convention) {
        return record.sql(EVENTS)
                .param(convention.value())
                .query((row, number) -> line(StoredEvent.read(row), row.getBytes(HASH)))
                .list();
    }

    private static Recorded line(StoredEvent event, byte[] hash) {
        return new Recorded(
                event.eventId().toString(),
                event.aggregateId(),
                event.sequence(),
                event.aggregateType(),
                event.payloadType(),
                event.payloadRevision(),
                event.recordedAt(),
                event.convention().toString(),
                new String(event.payload(), UTF_8),
                new String(event.metadata(), UTF_8),
                Prints.hex(hash));
    }
}
