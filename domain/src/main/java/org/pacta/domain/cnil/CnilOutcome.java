package org.pacta.domain.cnil;

/** What the CNIL may answer to a prior consultation; silence is not approval (GDPR art. 36(2)). */
public enum CnilOutcome {
    FAVOURABLE,
    FAVOURABLE_WITH_RESERVES,
    UNFAVOURABLE
}
