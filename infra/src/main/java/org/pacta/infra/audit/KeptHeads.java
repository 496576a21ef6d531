package org.pacta.infra.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every note of what the chains ended with at some time, in the database and out of it. */
final class KeptHeads {

    private final ChainHeads heads;
    private final HeadExports exports;
    private final CheckpointFolder checkpoints;

    KeptHeads(ChainHeads heads, HeadExports exports, CheckpointFolder checkpoints) {
        this.heads = heads;
        this.exports = exports;
        this.checkpoints = checkpoints;
    }

    List<ListedHead> inTheRecord() {
        return heads.all();
    }

    List<ListedHead> outsideTheRecord() {
        return Stream.concat(
                        exports.latest().stream(),
                        checkpoints.all().stream().flatMap(published -> published.heads().stream()))
                .toList();
    }

    /** The first checkpoint that is not what was published. */
    Optional<BadEvent> firstBroken() {
        return CheckpointChain.firstBroken(checkpoints.all())
                .map(number -> new BadEvent(null, "repere/" + number, number, Flaw.CHECKPOINT_ALTERED));
    }
}
