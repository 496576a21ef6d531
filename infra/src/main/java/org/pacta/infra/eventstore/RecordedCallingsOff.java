package org.pacta.infra.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.TextId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads from the record what was called off. Whoever begins something on a matter and whoever calls that matter off wait for
 * each other's commit, on one node as on several: neither can miss the other.
 */
public final class RecordedCallingsOff implements CalledOff, MessageDispatchInterceptor<EventMessage<?>> {

    private static final String BEGINNING = "SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String CALLING_OFF = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))";

    /** A statement of its own, after the lock: only so does it see what was committed while the lock was awaited. */
    private static final String RECORDED = """
            SELECT payload_type, payload FROM domain_event
            WHERE aggregate_id = :matter AND payload_type IN (:kinds)
            """;

    private final JdbcClient record;
    private final EventNames names;
    private final List<String> kinds;

    public RecordedCallingsOff(JdbcClient record, EventNames names) {
        this.record = record;
        this.names = names;
        this.kinds = names.all().stream()
                .filter(name -> CallingOff.class.isAssignableFrom(names.eventClass(name)))
                .toList();
    }

    @Override
    public boolean matter(String subject) {
        return isRecorded(subject, CallingOff::endsMatter);
    }

    @Override
    public boolean text(TextId text) {
        return isRecorded(text.convention().toString(), fact -> fact.endsText(text.version()));
    }

    private boolean isRecorded(String matter, Predicate<CallingOff> concerns) {
        await(BEGINNING, matter);
        return record.sql(RECORDED).param("matter", matter).param("kinds", kinds).query(this::read).list().stream()
                .anyMatch(concerns);
    }

    /** Before a calling off is recorded, what began on its matter is committed. */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> {
            if (message.getPayload() instanceof CallingOff fact)
                await(CALLING_OFF, fact.id().toString());
            return message;
        };
    }

    private void await(String lock, String matter) {
        record.sql(lock).param(matter).query(Integer.class).single();
    }

    private CallingOff read(ResultSet row, int number) throws SQLException {
        var kind = names.eventClass(row.getString("payload_type")).asSubclass(CallingOff.class);
        return StoredFacts.read(row.getBytes("payload"), kind);
    }
}
