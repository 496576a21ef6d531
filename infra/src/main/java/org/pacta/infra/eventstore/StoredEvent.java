package org.pacta.infra.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.pacta.domain.shared.DomainEvent;

/** One line of the record, as it is stored and hashed. */
@SuppressWarnings("ArrayRecordComponent") // the stored bytes; never compared as a whole
public record StoredEvent(
        UUID eventId,
        String aggregateId,
        long sequence,
        String aggregateType,
        String payloadType,
        String payloadRevision,
        String recordedAt,
        UUID convention,
        byte[] payload,
        byte[] metadata) {

    /** The columns in the order of {@link #read}. */
    public static final String COLUMNS = "event_id, aggregate_id, sequence, aggregate_type, payload_type, "
            + "payload_revision, recorded_at, convention, payload, metadata";

    /** What will be stored of a fact about to be recorded. */
    public static StoredEvent of(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event) || !(event.getPayload() instanceof DomainEvent fact))
            throw new IllegalArgumentException("Only facts of aggregates are recorded, found " + message.getPayload());
        var payload = event.serializePayload(serializer, byte[].class);
        return new StoredEvent(
                UUID.fromString(event.getIdentifier()),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                fact.id().convention().value(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    /** Sets the parameters of a statement that takes {@link #COLUMNS}. */
    public void bind(PreparedStatement statement) throws SQLException {
        statement.setObject(1, eventId);
        statement.setString(2, aggregateId);
        statement.setLong(3, sequence);
        statement.setString(4, aggregateType);
        statement.setString(5, payloadType);
        statement.setString(6, payloadRevision);
        statement.setString(7, recordedAt);
        statement.setObject(8, convention);
        statement.setBytes(9, payload);
        statement.setBytes(10, metadata);
    }

    public static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getBytes(9),
                row.getBytes(10));
    }

    /** The same line at another place of its chain. */
    public StoredEvent at(long otherSequence) {
        return new StoredEvent(
                eventId,
                aggregateId,
                otherSequence,
                aggregateType,
                payloadType,
                payloadRevision,
                recordedAt,
                convention,
                payload,
                metadata);
    }
}
