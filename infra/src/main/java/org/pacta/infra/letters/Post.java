package org.pacta.infra.letters;

import org.pacta.domain.pli.PliEvent.PliWritten;

/** How a letter with legal effect leaves and how its proofs come back: by people today, by a provider where one is under contract. */
interface Post {

    /** Takes charge of it. Asked twice for the same one, it has one letter. */
    void take(PliWritten letter);
}
