package org.pacta.verifier;

import java.nio.charset.StandardCharsets;

/**
 * The published fingerprint of all chains at one moment, linked to the one before and stamped by an authority.
 *
 * @param root of the tree whose leaves are the heads of each convention, in the order of their ids
 * @param previous the fingerprint of the statement before; 64 zeros before the first
 * @param token over {@link #digest}, in base 64
 */
public record Checkpoint(
        int number, String at, int conventions, int chains, String root, String previous, String token) {

    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** What the authority stamped. */
    public byte[] statement() {
        return "pacta-checkpoint/1\nnumber %d\nat %s\nconventions %d\nchains %d\nroot %s\nprevious %s\n"
                .formatted(number, at, conventions, chains, root, previous)
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] digest() {
        return Prints.of(statement());
    }

    public Checkpoint stamped(String newToken) {
        return new Checkpoint(number, at, conventions, chains, root, previous, newToken);
    }
}
