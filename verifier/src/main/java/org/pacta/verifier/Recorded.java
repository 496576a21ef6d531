package org.pacta.verifier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * One line of the journal: an event to the byte as it is stored, so that its place in its chain can be computed again.
 *
 * @param payload what happened, as stored: what people wrote stays sealed
 * @param hash as stored
 */
@JsonPropertyOrder({
    "aggregate",
    "sequence",
    "type",
    "revision",
    "eventId",
    "recordedAt",
    "convention",
    "aggregateType",
    "payload",
    "metadata",
    "hash"
})
public record Recorded(
        String eventId,
        String aggregate,
        long sequence,
        String aggregateType,
        String type,
        String revision,
        String recordedAt,
        String convention,
        String payload,
        String metadata,
        String hash) {

    static final byte[] BEFORE_THE_FIRST = new byte[32];

    /** SHA-256 of what came before and of every field, each preceded by its length. */
    byte[] after(byte[] previous) {
        var digest = Prints.sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).flip());
        for (var field : new String[] {
            aggregate, aggregateType, type, revision, eventId, recordedAt, convention, payload, metadata
        }) add(digest, field.getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    private static void add(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).flip());
        digest.update(field);
    }
}
