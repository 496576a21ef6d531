package org.pacta.verifier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof that the heads of one convention are in a checkpoint.
 *
 * @param heads as text; null where they are those of the checkpoint before
 * @param index its place among the conventions
 * @param path the hashes from the leaf up to the root
 */
public record Inclusion(
        Checkpoint checkpoint,
        int index,
        List<String> path,
        @Nullable String heads) {

    /** The leaf of a convention: its id, then its heads. */
    public static byte[] leaf(String convention, byte[] heads) {
        var id = ("convention " + convention + "\n").getBytes(StandardCharsets.UTF_8);
        var text = new byte[id.length + heads.length];
        System.arraycopy(id, 0, text, 0, id.length);
        System.arraycopy(heads, 0, text, id.length, heads.length);
        return Merkle.leaf(text);
    }

    boolean holds(String convention, byte[] known) {
        var hashes = path.stream().map(Prints::bytes).toList();
        return Merkle.holds(
                leaf(convention, known), index, checkpoint.conventions(), hashes, Prints.bytes(checkpoint.root()));
    }
}
