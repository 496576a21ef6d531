package org.pacta.domain.algorithme;

/** Why an algorithm leaves the equipment of the city. */
public enum RemovalCause {
    /** A party gives it up. */
    WITHDRAWAL,
    /** Infringement or unfair competition was shown: at once, and everywhere (SUR-10.1). */
    INFRINGEMENT
}
