package org.pacta.domain.breach;

/** How a party was warned. */
public enum WarningChannel {
    EMAIL,
    PHONE,
    LETTER,
    IN_PERSON
}
