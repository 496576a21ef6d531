package org.pacta.domain.committee;

/** What a decision of a committee is about, and so what it feeds. */
public enum DecisionKind {
    ORDINARY,
    /** What the committee thinks of an algorithm that was proposed (SUR-7.1.2). */
    ALGORITHM_CHOICE,
    /** The project goes on (SUR-7.1.2). */
    CONTINUATION,
    /** The project is not to go on: each party says what it does about that (SUR-7.1.2). */
    DISCONTINUATION;

    boolean isAboutTheSequel() {
        return this == CONTINUATION || this == DISCONTINUATION;
    }
}
