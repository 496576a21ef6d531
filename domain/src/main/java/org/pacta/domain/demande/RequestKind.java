package org.pacta.domain.demande;

/** The right that a person exercises (GDPR art. 15 to 18 and 21). */
public enum RequestKind {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    OBJECTION
}
