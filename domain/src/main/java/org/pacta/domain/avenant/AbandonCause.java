package org.pacta.domain.avenant;

/** Why an avenant never took effect. */
public enum AbandonCause {
    WITHDRAWN,
    /** The convention that it was to change has ended. */
    CONVENTION_ENDED
}
