package org.pacta.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pacta.infra.eventstore.StoredEvent;

/** The floor: the bytes of events already decided, one insert and one commit each, into a table of the record's shape. */
final class BareInserts implements Side {

    static final String TABLE = "bench_event";

    private static final String INSERT =
            "INSERT INTO " + TABLE + " (" + StoredEvent.COLUMNS + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String name;
    private final DataSource pool;
    private final List<StoredEvent> life;

    /** {@code life}: the events of one {@link RecordedLife}, in their order. */
    BareInserts(String name, DataSource pool, List<StoredEvent> life) {
        this.name = name;
        this.pool = pool;
        this.life = List.copyOf(life);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Worker worker() {
        return new Worker() {
            private int next;
            private UUID convention = UUID.randomUUID();

            @Override
            public void recordOne() throws SQLException {
                if (next == life.size()) {
                    next = 0;
                    convention = UUID.randomUUID();
                }
                insert(life.get(next++), convention);
            }
        };
    }

    private void insert(StoredEvent event, UUID convention) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                bind(insert, event, convention);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private static void bind(PreparedStatement insert, StoredEvent event, UUID convention) throws SQLException {
        var aggregate = event.aggregateId().replace(event.convention().toString(), convention.toString());
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, aggregate);
        insert.setLong(3, event.sequence());
        insert.setString(4, event.aggregateType());
        insert.setString(5, event.payloadType());
        insert.setString(6, event.payloadRevision());
        insert.setString(7, event.recordedAt());
        insert.setObject(8, convention);
        insert.setBytes(9, event.payload());
        insert.setBytes(10, event.metadata());
        insert.setBytes(11, new byte[32]);
    }

    /** As its owner, who alone may make tables; the application may add rows. */
    static void createTable(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE " + TABLE + " (LIKE domain_event INCLUDING ALL)");
        }
    }
}
