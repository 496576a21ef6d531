package org.pacta.domain.algorithme;

import static org.pacta.domain.algorithme.AlgorithmeRule.OPINION_NAMES_ITS_DECISION;
import static org.pacta.domain.algorithme.AlgorithmeRule.OPINION_RESTS_ON_A_MEETING;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.committee.HeldMeetings.Held;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.ConventionId;

/**
 * The meeting at which the committee studied a proposal, and what it decided there: without it, there is no opinion.
 *
 * @param committee kind of the committee whose opinion the text wants
 * @param decision its number in the minutes; none where they are not published yet, or choose no algorithm
 */
public record OpinionBasis(
        String committee,
        @Nullable MeetingId meeting,
        @Nullable Integer decision) {

    Held requireHeld(ConventionId convention, HeldMeetings meetings) {
        var held = OPINION_RESTS_ON_A_MEETING.present(find(convention, meetings).orElse(null));
        var named = held.choices().isEmpty()
                ? decision == null
                : decision != null && held.choices().contains(decision);
        OPINION_NAMES_ITS_DECISION.require(named, told(held));
        return held;
    }

    MeetingId known() {
        return Objects.requireNonNull(meeting);
    }

    private Optional<Held> find(ConventionId convention, HeldMeetings meetings) {
        return Optional.ofNullable(meeting)
                .filter(one -> one.convention().equals(convention))
                .flatMap(meetings::of)
                .filter(held -> held.kind().equals(committee));
    }

    private static String told(Held held) {
        return held.choices().isEmpty()
                ? "aucune"
                : held.choices().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
