package org.pacta.domain.deadline;

/** How sure the law is: read in the text, known from it, or argued over. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
