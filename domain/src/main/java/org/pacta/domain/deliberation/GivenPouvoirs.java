package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.DeliberationRule.HOLDER_GAVE_NO_POUVOIR;
import static org.pacta.domain.deliberation.DeliberationRule.MEMBERS_ARE_IN_OFFICE;
import static org.pacta.domain.deliberation.DeliberationRule.ONE_POUVOIR_PER_HOLDER;
import static org.pacta.domain.deliberation.DeliberationRule.POUVOIR_GOES_TO_A_COLLEAGUE;

import java.util.List;
import java.util.stream.Stream;

/** The pouvoirs that members gave through Pacta and have not taken back. A member's latest replaces the one before. */
record GivenPouvoirs(List<Given> all) {

    /** A pouvoir serves three consecutive sittings at most (CGCT L2121-20). */
    private static final int SITTINGS = 3;

    static final GivenPouvoirs NONE = new GivenPouvoirs(List.of());

    /** {@code sitting}: the sitting that the member was called to when giving it. */
    record Given(Pouvoir pouvoir, int sitting) {

        boolean serves(int other) {
            return other < sitting + SITTINGS;
        }
    }

    GivenPouvoirs {
        all = List.copyOf(all);
    }

    GivenPouvoirs with(Pouvoir pouvoir, int sitting) {
        var others = without(pouvoir.giver()).all.stream();
        return new GivenPouvoirs(
                Stream.concat(others, Stream.of(new Given(pouvoir, sitting))).toList());
    }

    GivenPouvoirs without(MemberId giver) {
        return new GivenPouvoirs(all.stream()
                .filter(given -> !given.pouvoir().giver().equals(giver))
                .toList());
    }

    boolean givenBy(MemberId giver) {
        return all.stream().anyMatch(given -> given.pouvoir().giver().equals(giver));
    }

    /** What a member's new pouvoir must respect; nobody knows yet who will come. */
    void check(Pouvoir wanted, int sitting, Assembly body) {
        MEMBERS_ARE_IN_OFFICE.require(body.seats(wanted.holder()), wanted.holder());
        POUVOIR_GOES_TO_A_COLLEAGUE.require(!wanted.giver().equals(wanted.holder()), wanted.giver());
        HOLDER_GAVE_NO_POUVOIR.require(
                serving(sitting).noneMatch(held -> held.giver().equals(wanted.holder())), wanted.holder());
        ONE_POUVOIR_PER_HOLDER.require(!heldForAnother(wanted, sitting), wanted.holder());
    }

    /** True if a colleague other than this giver has already chosen that holder for the sitting. */
    private boolean heldForAnother(Pouvoir wanted, int sitting) {
        return serving(sitting)
                .anyMatch(held ->
                        held.holder().equals(wanted.holder()) && !held.giver().equals(wanted.giver()));
    }

    Stream<Pouvoir> serving(int sitting) {
        return all.stream().filter(given -> given.serves(sitting)).map(Given::pouvoir);
    }
}
