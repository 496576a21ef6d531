package org.pacta.domain.committee;

/** Whether a committee has to give an avis on what it examined, and whether that avis is public. */
public enum OpinionDuty {
    NONE,
    GIVEN,
    PUBLISHED
}
