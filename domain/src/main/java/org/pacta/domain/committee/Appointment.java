package org.pacta.domain.committee;

import static org.pacta.domain.committee.CommitteeRule.CONVENED_AHEAD;
import static org.pacta.domain.committee.CommitteeRule.LASTS_LESS_THAN_A_DAY;

import java.time.Instant;
import org.pacta.domain.shared.SealedText;

/**
 * When, how and where a committee is to meet.
 *
 * @param minutes how long it is meant to last
 * @param place room or address of the remote meeting, in the words of who convenes
 */
public record Appointment(Instant at, int minutes, MeetingMode mode, SealedText place) {

    private static final int DAY = 24 * 60;

    void requirePossible(Instant now) {
        CONVENED_AHEAD.require(at.isAfter(now), at);
        LASTS_LESS_THAN_A_DAY.require(minutes >= 1 && minutes <= DAY, minutes);
    }
}
