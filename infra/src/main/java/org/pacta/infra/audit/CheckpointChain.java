package org.pacta.infra.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.pacta.verifier.Checkpoint;
import org.pacta.verifier.Inclusion;
import org.pacta.verifier.Prints;
import org.pacta.verifier.Tokens;
import org.pacta.verifier.Trust;
import org.pacta.verifier.Unproved;

/** Goes through the checkpoints in their order, with the tree that each of them stands for. */
final class CheckpointChain {

    private CheckpointChain() {}

    /** The number of the first that is not what was published. */
    static Optional<Integer> firstBroken(List<Published> all) {
        var tree = new CheckpointTree();
        var previous = Checkpoint.BEFORE_THE_FIRST;
        for (var published : all) {
            var found = published.checkpoint();
            tree.add(published.heads());
            var expected = tree.checkpoint(found.number(), found.at(), previous);
            if (!expected.equals(found.stamped("")) || !isStamped(found)) return Optional.of(found.number());
            previous = Prints.hex(found.digest());
        }
        return Optional.empty();
    }

    private static boolean isStamped(Checkpoint checkpoint) {
        try {
            Tokens.check(Base64.getDecoder().decode(checkpoint.token()), checkpoint.digest(), Trust.inWhoeverSigned());
            return true;
        } catch (Unproved | IllegalArgumentException broken) {
            return false;
        }
    }

    /** The proof that this convention is in each checkpoint since it began. */
    static List<Inclusion> of(String convention, List<Published> all) {
        var tree = new CheckpointTree();
        var found = new ArrayList<Inclusion>();
        var before = "";
        for (var published : all) {
            tree.add(published.heads());
            if (!tree.contains(convention)) continue;
            var heads = new String(tree.heads(convention), UTF_8);
            found.add(new Inclusion(
                    published.checkpoint(),
                    tree.index(convention),
                    tree.path(convention),
                    heads.equals(before) ? null : heads));
            before = heads;
        }
        return found;
    }
}
