package org.pacta.infra.letters;

import org.pacta.domain.pli.PliEvent.PliWritten;
import org.pacta.domain.pli.PliId;

/** How a letter with legal effect leaves and how its proofs come back: by people today, by a provider where one is under contract. */
interface Post {

    /** Takes charge of it. Asked twice for the same one, it has one letter. */
    void take(PliWritten letter);

    /** It has left: its addressee may read it. */
    void noteLeft(PliId letter);
}
