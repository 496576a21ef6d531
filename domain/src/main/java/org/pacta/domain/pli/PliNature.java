package org.pacta.domain.pli;

/** What a letter does. */
public enum PliNature {
    ALERT,
    MISE_EN_DEMEURE,
    RESILIATION,
    RUPTURE,
    DIFFEREND,
    OTHER
}
