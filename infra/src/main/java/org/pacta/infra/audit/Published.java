package org.pacta.infra.audit;

import java.util.List;
import org.pacta.verifier.Checkpoint;

/** A checkpoint and what it adds to the one before: the chains that went on, each with its new end. */
record Published(Checkpoint checkpoint, List<ListedHead> heads) {

    Published {
        heads = List.copyOf(heads);
    }
}
