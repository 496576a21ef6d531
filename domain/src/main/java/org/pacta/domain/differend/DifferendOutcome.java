package org.pacta.domain.differend;

/** How a dispute ends: by agreement, by judgment, or given up. */
public enum DifferendOutcome {
    SETTLED,
    JUDGED,
    ABANDONED
}
