package org.pacta.domain.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the record says of meetings that were held. Asked by whatever may only rest on what a committee studied. */
public interface HeldMeetings {

    /** Empty where nobody called it, or where it has not been held. */
    Optional<Held> of(MeetingId meeting);

    /**
     * A meeting that was held.
     *
     * @param kind of its committee
     * @param choices numbers of the decisions of its published minutes that choose an algorithm
     */
    record Held(String kind, LocalDate heldOn, Set<Integer> choices) {

        public Held {
            choices = Set.copyOf(choices);
        }
    }
}
