package org.pacta.domain.avenant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.SealedText;

/**
 * What an avenant is for.
 *
 * @param effectOn the day chosen, for an effect on a given day only
 * @param decidedBy the meeting of the committee that decided on it, where one did (VAR-02)
 */
public record Proposal(
        SealedText purpose,
        SealedText reason,
        AvenantEffect effect,
        @Nullable LocalDate effectOn,
        @Nullable MeetingId decidedBy) {}
