package org.pacta.domain.rupture;

/** How a proposal ends that did not end the convention. */
public enum RuptureOutcome {
    REFUSED,
    MISSED,
    WITHDRAWN,
    LAPSED
}
