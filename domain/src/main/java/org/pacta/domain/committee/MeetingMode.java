package org.pacta.domain.committee;

/** How a committee meets. */
public enum MeetingMode {
    ON_SITE,
    REMOTE
}
