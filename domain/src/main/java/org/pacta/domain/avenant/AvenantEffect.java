package org.pacta.domain.avenant;

/** From when an avenant counts. */
public enum AvenantEffect {
    LAST_SIGNATURE,
    NOTIFICATION,
    /** A day that the parties chose, never before the last signature. */
    GIVEN_DAY
}
