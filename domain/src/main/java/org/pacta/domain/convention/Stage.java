package org.pacta.domain.convention;

/** Where a convention stands in its life. */
enum Stage {
    DRAFT,
    INSTRUCTION,
    DELIBERATION,
    TRANSMISSION,
    SIGNATURE,
    SIGNED,
    IN_FORCE,
    ENDED,
    ARCHIVED,
    WITHDRAWN;

    /** Signed, in force or not yet: the CNIL may refuse what both have signed (SUR-15.3). */
    boolean binds() {
        return this == SIGNED || this == IN_FORCE;
    }

    boolean isBeforeForce() {
        return compareTo(IN_FORCE) < 0;
    }
}
