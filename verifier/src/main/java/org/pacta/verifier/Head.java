package org.pacta.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The last event of a chain: its place, and the fingerprint that stands for all before it. */
public record Head(String aggregate, long sequence, String hash) {

    private static final int PARTS = 3;

    /** One convention's heads as the text that is stamped and put into the tree: sorted, one line each. */
    public static byte[] text(Collection<Head> heads) {
        return heads.stream()
                .sorted(Comparator.comparing(Head::aggregate))
                .map(head -> head.aggregate + " " + head.sequence + " " + head.hash + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same read back. */
    public static List<Head> read(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().map(Head::line).toList();
    }

    private static Head line(String line) {
        var parts = line.split(" ");
        if (parts.length != PARTS) throw new IllegalArgumentException("Not the head of a chain: " + line);
        return new Head(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}
