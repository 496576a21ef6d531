package org.pacta.domain.convention;

/** Where a convention stands on its way to force. */
enum Stage {
    DRAFT,
    INSTRUCTION,
    DELIBERATION,
    TRANSMISSION,
    SIGNATURE,
    SIGNED,
    IN_FORCE,
    WITHDRAWN
}
