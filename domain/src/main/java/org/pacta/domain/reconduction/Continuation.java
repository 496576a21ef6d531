package org.pacta.domain.reconduction;

/** What the balance of a period leads to (MET-25, MET-26). */
public enum Continuation {
    /** Go on as the text stands. */
    GO_ON,
    /** Go on under another text. */
    GO_ON_AMENDED,
    /** Go on at a larger scale, under a new convention with financial clauses. */
    NEW_CONVENTION,
    /** Go no further. */
    STOP
}
