package org.pacta.domain.breach;

import static org.pacta.domain.breach.BreachRule.*;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What was found, when, and what made it certain: a short inquiry may come first, the clocks run from reasonable certainty
 * (EDPB guidelines 9/2022, §31-33).
 *
 * @param natures one or more
 * @param occurredAt when it happened or began, if that is known yet
 * @param awareAt when the organisation that reports became aware
 * @param certainty what made it certain, in the words of the person who reports
 * @param account what happened, in the same words
 */
public record Discovery(
        Set<BreachNature> natures,
        @Nullable Instant occurredAt,
        Instant awareAt,
        SealedText certainty,
        SealedText account) {

    public Discovery {
        natures = Set.copyOf(natures);
    }

    /** Told by {@code now}, in an order that can be. */
    void requireSound(Instant now) {
        NATURE_IS_GIVEN.require(!natures.isEmpty());
        WHAT_IS_TOLD_HAS_COME.require(!awareAt.isAfter(now));
        KNOWN_AFTER_IT_OCCURRED.require(occurredAt == null || !occurredAt.isAfter(awareAt));
    }
}
