package org.pacta.domain.committee;

import static org.pacta.domain.committee.CommitteeRule.EVERY_SIDE_IS_THERE;
import static org.pacta.domain.committee.CommitteeRule.SIDES_ARE_EQUAL;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has to be there for a committee to have met.
 *
 * @param seats codes of the sides that sit, in the order of the text
 * @param parity whether all sides sit in equal number
 */
public record Composition(Set<String> seats, boolean parity) {

    public Composition {
        seats = new LinkedHashSet<>(seats);
    }

    /** Else the committee has not met. */
    void requireSat(Map<String, Integer> present) {
        var missing = missing(present);
        EVERY_SIDE_IS_THERE.require(missing.isEmpty(), String.join(", ", missing));
        SIDES_ARE_EQUAL.require(isBalanced(present), told(present));
    }

    /** The sides of which nobody came. */
    private Set<String> missing(Map<String, Integer> present) {
        return seats.stream()
                .filter(seat -> present.getOrDefault(seat, 0) < 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isBalanced(Map<String, Integer> present) {
        return !parity || seats.stream().map(present::get).distinct().count() == 1;
    }

    /** How many came of each side, in French. */
    private String told(Map<String, Integer> present) {
        return seats.stream().map(seat -> seat + " : " + present.get(seat)).collect(Collectors.joining(", "));
    }
}
