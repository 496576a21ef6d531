package org.pacta.domain.convention;

/** Who has found a clause null: a court, or the parties in a paper that they have all signed. */
public enum NullityGround {
    COURT,
    ACCORD
}
