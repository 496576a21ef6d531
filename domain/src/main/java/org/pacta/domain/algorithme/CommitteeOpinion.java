package org.pacta.domain.algorithme;

/** What the steering committee says of a proposal; the Mayor stays free (SUR-7.1.2). */
public enum CommitteeOpinion {
    FAVOURABLE,
    FAVOURABLE_WITH_RESERVES,
    UNFAVOURABLE
}
