package org.pacta.domain.rupture;

/** Whether a letter proposes an end by common accord, or answers such a proposal. */
public enum Consent {
    PROPOSAL,
    ANSWER
}
