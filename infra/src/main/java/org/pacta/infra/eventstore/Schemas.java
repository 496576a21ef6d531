package org.pacta.infra.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The names that our tables bear for Axon. */
final class Schemas {

    private Schemas() {}

    static JdbcEventStorageEngine.Builder storage() {
        return JdbcEventStorageEngine.builder().schema(events()).readSnapshotData(Schemas::newestSnapshot);
    }

    static EventSchema events() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("recorded_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    static TokenSchema tokens() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("recorded_at")
                .setOwnerColumn("owner")
                .build();
    }

    /** One state is enough; Axon would read all of them. */
    private static PreparedStatement newestSnapshot(Connection connection, EventSchema schema, String aggregateId)
            throws SQLException {
        var select = connection.prepareStatement("SELECT " + schema.domainEventFields() + " FROM "
                + schema.snapshotTable() + " WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1");
        select.setString(1, aggregateId);
        return select;
    }
}
