package org.pacta.domain.committee;

import org.pacta.domain.shared.SealedText;

/** The avis of a committee: which way it goes, and its wording. */
public record Opinion(Sense sense, SealedText grounds) {

    /** Which way an avis goes. */
    public enum Sense {
        FAVOURABLE,
        FAVOURABLE_WITH_RESERVES,
        UNFAVOURABLE
    }
}
