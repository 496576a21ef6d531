package org.pacta.domain.committee;

/** What a party does about a decision not to go on; the committee studies, the parties end their convention (SUR-7.1.2). */
public enum Course {
    END_BY_ACCORD,
    END_AT_TERM,
    OTHER_COURSE
}
