package org.pacta.workflows.engine;

/** Where an element of a process stands, for the reader of its picture. */
public enum State {
    DONE,
    CURRENT,
    /** Still ahead. */
    WAITING,
    /** Not on the way that this process took or can still take. */
    SKIPPED
}
