package org.pacta.domain.soustraitance;

/** How a further processor was accepted. */
public enum Acceptance {
    EXPRESS,
    SILENCE
}
