package org.pacta.infra.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.TextId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads from the record what was called off. Whoever begins something on a matter and whoever calls that matter off wait for
 * each other's commit, on one node as on several: neither can miss the other.
 */
public final class RecordedCallingsOff implements CalledOff, MessageDispatchInterceptor<EventMessage<?>> {

    /** Two statements, sent together: the second, begun under the lock, sees what was committed while the lock was awaited. */
    private static final String RECORDED = """
            SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended(?, 0));
            SELECT payload_type, payload FROM domain_event WHERE aggregate_id = ANY (?) AND payload_type = ANY (?)
            """;

    private static final String CALLING_OFF = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final JdbcOperations record;
    private final EventNames names;
    private final String[] kinds;

    public RecordedCallingsOff(JdbcOperations record, EventNames names) {
        this.record = record;
        this.names = names;
        this.kinds = names.all().stream()
                .filter(name -> CallingOff.class.isAssignableFrom(names.eventClass(name)))
                .toArray(String[]::new);
    }

    @Override
    public boolean matter(String subject) {
        return isRecorded(subject, CallingOff::endsMatter);
    }

    @Override
    public boolean text(TextId text) {
        var owner = text.isOfTheConvention() ? text.convention() : AvenantId.of(text);
        return isRecorded(owner.toString(), fact -> fact.endsText(text.version()));
    }

    private boolean isRecorded(String matter, Predicate<CallingOff> concerns) {
        return recorded(matter).stream()
                .filter(fact -> fact.matter().equals(matter))
                .anyMatch(concerns);
    }

    /** Where it is recorded that something lapsed with its convention. */
    private static String closure(String matter) {
        return "cloture/" + matter.split("/")[1];
    }

    private List<CallingOff> recorded(String matter) {
        return record.execute(RECORDED, (PreparedStatement statement) -> {
            statement.setString(1, matter);
            statement.setArray(2, statement.getConnection().createArrayOf("text", new String[] {matter, closure(matter)
            }));
            statement.setArray(3, statement.getConnection().createArrayOf("text", kinds));
            statement.execute();
            statement.getMoreResults();
            return read(statement.getResultSet());
        });
    }

    /** Before a calling off is recorded, what began on its matter is committed. */
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> {
            if (message.getPayload() instanceof CallingOff fact)
                record.queryForObject(CALLING_OFF, Integer.class, fact.matter());
            return message;
        };
    }

    private List<CallingOff> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<CallingOff>();
        while (rows.next()) {
            var kind = names.eventClass(rows.getString("payload_type")).asSubclass(CallingOff.class);
            found.add(StoredFacts.read(rows.getBytes("payload"), kind));
        }
        return found;
    }
}
