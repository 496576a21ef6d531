package org.pacta.domain.deliberation;

/** In what capacity a member signs the deliberation (CGCT L2121-23). */
public enum Capacity {
    CHAIR,
    SECRETARY
}
