package org.pacta.domain.template;

/** How a blank is answered: free text, ISO date, ISO period, or the code of one of its options. */
public enum BlankKind {
    TEXT,
    DATE,
    DURATION,
    CHOICE
}
