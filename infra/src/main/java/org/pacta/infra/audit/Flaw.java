package org.pacta.infra.audit;

import java.util.Locale;

/** What can be wrong with a recorded event. */
public enum Flaw {
    /** Its bytes are not those that were hashed. */
    ALTERED,
    /** It was deleted from inside its chain. */
    MISSING,
    /** It stands at another's place. */
    SWAPPED,
    /** It and what follows were cut off the end of its chain. */
    TAIL_CUT,
    /** It was removed with its whole chain. */
    CHAIN_REMOVED,
    /** Its chain was computed anew with other facts. */
    REWRITTEN,
    /** What was published of the chains is no longer what was published. */
    CHECKPOINT_ALTERED;

    /** As the API names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
