package org.pacta.domain.resiliation;

/** How a procedure ends that did not end the convention. */
public enum ResiliationOutcome {
    CURED,
    WITHDRAWN,
    WAIVED,
    LAPSED
}
