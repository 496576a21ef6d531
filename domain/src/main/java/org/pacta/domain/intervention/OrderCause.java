package org.pacta.domain.intervention;

/** Why a host stops work or has an installation removed: a fault is not needed (MET-21). */
public enum OrderCause {
    NON_COMPLIANCE,
    FAILURE,
    OTHER
}
