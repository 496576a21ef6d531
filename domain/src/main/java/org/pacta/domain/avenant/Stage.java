package org.pacta.domain.avenant;

/** Where an avenant stands on its way to effect. */
enum Stage {
    DRAFT,
    INSTRUCTION,
    DELIBERATION,
    TRANSMISSION,
    SIGNATURE,
    SIGNED,
    IN_EFFECT,
    ABANDONED
}
