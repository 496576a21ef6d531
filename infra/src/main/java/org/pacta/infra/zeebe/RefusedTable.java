package org.pacta.infra.zeebe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages set apart, as rows that outlive a restart. */
@Repository
class RefusedTable implements RefusedMessages {

    private static final String SET_APART = """
            insert into refused_message (event_id, convention, name, correlation, status, reason) values (?, ?, ?, ?, ?, ?)
            on conflict (event_id) do update
            set status = excluded.status, reason = excluded.reason, refused_at = excluded.refused_at
            """;

    private static final String FACTS = """
            select event_id, payload_type, payload from domain_event
            where event_id in (select event_id from refused_message) order by global_index
            """;

    private final JdbcClient database;
    private final EventNames names;

    RefusedTable(JdbcClient database, EventNames names) {
        this.database = database;
        this.names = names;
    }

    /** A fact of which a process was not told. */
    record Untold(String id, DomainEvent fact) {}

    @Override
    public void setApart(RefusedMessage message) {
        database.sql(SET_APART)
                .params(
                        UUID.fromString(message.id()),
                        message.convention(),
                        message.name(),
                        message.correlation(),
                        message.status(),
                        message.why())
                .update();
    }

    int count() {
        return database.sql("select count(*) from refused_message")
                .query(Integer.class)
                .single();
    }

    /** In the order of the record. */
    List<Untold> untold() {
        return database.sql(FACTS).query(this::read).list();
    }

    void forget(String id) {
        database.sql("delete from refused_message where event_id = ?")
                .param(UUID.fromString(id))
                .update();
    }

    void forgetAll() {
        database.sql("delete from refused_message").update();
    }

    private Untold read(ResultSet row, int number) throws SQLException {
        var kind = names.eventClass(row.getString("payload_type")).asSubclass(DomainEvent.class);
        return new Untold(row.getString("event_id"), StoredFacts.read(row.getBytes("payload"), kind));
    }
}
