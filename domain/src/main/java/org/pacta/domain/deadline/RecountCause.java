package org.pacta.domain.deadline;

/** Why a deadline counted again today would end at another moment than the recorded one. */
public enum RecountCause {
    RULE,
    TIME_ZONE,
    /** Or the length that the catalogue gives, where its way of counting is the same. */
    CALENDAR,
    /** An avenant counts such deadlines otherwise. */
    AVENANT
}
