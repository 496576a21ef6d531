package org.pacta.infra.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What makes the record tamper-evident: every event of an aggregate carries the SHA-256 of its stored bytes and of its
 * predecessor's hash. Every field is preceded by its length, so that no two records read as the same bytes.
 */
public final class HashChain {

    public static final int LENGTH = 32;

    private HashChain() {}

    /** What stands before the first event of a chain. */
    public static byte[] genesis() {
        return new byte[LENGTH];
    }

    /** The hash of an event that follows the one with hash {@code previous}. */
    public static byte[] next(byte[] previous, StoredEvent event) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(event.sequence()).flip());
        field(digest, event.aggregateId());
        field(digest, event.aggregateType());
        field(digest, event.payloadType());
        field(digest, event.payloadRevision());
        field(digest, event.eventId().toString());
        field(digest, event.recordedAt());
        field(digest, event.convention().toString());
        field(digest, event.payload());
        field(digest, event.metadata());
        return digest.digest();
    }

    private static void field(MessageDigest digest, String text) {
        field(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
