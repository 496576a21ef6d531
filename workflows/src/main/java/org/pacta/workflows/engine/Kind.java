package org.pacta.workflows.engine;

/** What an element of a process model is to the reader of the picture. */
public enum Kind {
    START,
    /** A step asked of a person: opens an entry in an inbox. */
    HUMAN,
    /** Ends the inbox entries of a step. */
    CLOSING,
    /** The product sends one command. */
    JOB,
    /** Stands until a fact is recorded. */
    WAIT,
    TIMER,
    EVENT_GATE,
    EXCLUSIVE_GATE,
    PARALLEL_GATE,
    /** What happens instead of everything else when the matter is cancelled. */
    INTERRUPTION,
    END
}
