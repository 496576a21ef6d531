package org.pacta.domain.breach;

/** What happened to the data (GDPR art. 4(12); EDPB guidelines 9/2022, §17). */
public enum BreachNature {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY
}
