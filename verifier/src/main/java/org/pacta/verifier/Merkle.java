package org.pacta.verifier;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** One fingerprint for a whole list of texts, and a short proof that one of them is in it (RFC 6962, 2.1). */
public final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    public static byte[] leaf(byte[] text) {
        var digest = Prints.sha256();
        digest.update(LEAF);
        return digest.digest(text);
    }

    /** {@code leaves}: the hashes of the texts, in their order. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return Prints.of(new byte[0]);
        if (leaves.size() == 1) return leaves.getFirst();
        var left = leftOf(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** What one needs beside the leaf at that place to compute the root again, from the leaf upwards. */
    public static List<byte[]> path(List<byte[]> leaves, int index) {
        var path = new ArrayList<byte[]>();
        collect(leaves, index, path);
        return path;
    }

    private static void collect(List<byte[]> leaves, int index, List<byte[]> path) {
        if (leaves.size() < 2) return;
        var left = leftOf(leaves.size());
        var before = leaves.subList(0, left);
        var after = leaves.subList(left, leaves.size());
        collect(index < left ? before : after, index < left ? index : index - left, path);
        path.add(root(index < left ? after : before));
    }

    /** True if the leaf stands at that place of a list of that size whose root this is. */
    public static boolean holds(byte[] leaf, int index, int size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || path.size() != depth(index, size)) return false;
        return MessageDigest.isEqual(climb(leaf, index, size, path), root);
    }

    private static byte[] climb(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size == 1) return leaf;
        var left = leftOf(size);
        var below = path.subList(0, path.size() - 1);
        return index < left
                ? node(climb(leaf, index, left, below), path.getLast())
                : node(path.getLast(), climb(leaf, index - left, size - left, below));
    }

    private static int depth(int index, int size) {
        if (size == 1) return 0;
        var left = leftOf(size);
        return 1 + (index < left ? depth(index, left) : depth(index - left, size - left));
    }

    private static byte[] node(byte[] left, byte[] right) {
        var digest = Prints.sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The largest power of two that is smaller than the size. */
    private static int leftOf(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
