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

    boolean isBeforeForce() {
        return compareTo(IN_FORCE) < 0;
    }
}
