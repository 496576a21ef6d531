package org.pacta.domain.intervention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Hours;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.SealedText;

/**
 * What a guest says of the work it wants to do; what is missing makes the request incomplete.
 *
 * @param supports lines of the annexes on which it wants to work
 * @param operators third parties that work for it, or that there are none
 * @param answerWithin opening hours within which it hopes for an answer: they remind, and decide nothing (MET-18, MET-19)
 */
public record InterventionRequest(
        Set<MaterielId> supports,
        @Nullable SealedText delays,
        @Nullable SealedText conditions,
        @Nullable SealedText means,
        @Nullable SealedText schedule,
        @Nullable SealedText safety,
        @Nullable SealedText operators,
        int answerWithin) {

    /** About half a year of opening hours: what lies beyond reminds nobody. */
    static final int MOST_HOURS = 800;

    public InterventionRequest {
        supports = Set.copyOf(supports);
    }

    List<RequestPart> missing(Set<RequestPart> content) {
        return content.stream().filter(part -> part.isMissing(this)).sorted().toList();
    }

    /** So many opening hours and no more: whoever hopes for longer hopes for none. */
    boolean hopesForAnAnswer() {
        return answerWithin > 0 && answerWithin <= MOST_HOURS;
    }

    Hours openingHours() {
        return Hours.of(answerWithin);
    }
}
