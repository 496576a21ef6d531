package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.DeliberationRule.CHAIR_HAS_NO_INTEREST;
import static org.pacta.domain.deliberation.DeliberationRule.CHAIR_IS_PRESENT;
import static org.pacta.domain.deliberation.DeliberationRule.HOLDER_IS_PRESENT;
import static org.pacta.domain.deliberation.DeliberationRule.INTERESTED_MEMBER_USES_NO_POUVOIR;
import static org.pacta.domain.deliberation.DeliberationRule.MEMBERS_ARE_IN_OFFICE;
import static org.pacta.domain.deliberation.DeliberationRule.MEMBER_IS_LISTED_ONCE;
import static org.pacta.domain.deliberation.DeliberationRule.ONE_POUVOIR_PER_GIVER;
import static org.pacta.domain.deliberation.DeliberationRule.ONE_POUVOIR_PER_HOLDER;
import static org.pacta.domain.deliberation.DeliberationRule.POUVOIRS_AGREE;
import static org.pacta.domain.deliberation.DeliberationRule.POUVOIR_GOES_TO_A_COLLEAGUE;
import static org.pacta.domain.deliberation.DeliberationRule.PRESENT_MEMBER_VOTES_IN_PERSON;
import static org.pacta.domain.deliberation.DeliberationRule.SECRETARY_IS_PRESENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.shared.Rule;

/**
 * The call of the members when the item is taken: who is there and who is validly represented. Interested members count as
 * present (whether they count for the quorum is debated), chair nothing and use no pouvoir.
 *
 * @param handedIn what the secretariat wrote down, with the pouvoirs handed in
 * @param given the pouvoirs given through Pacta that serve this sitting
 */
record RollCall(Assembly assembly, Attendance handedIn, List<Pouvoir> given, Set<MemberId> interested) {

    /** The attendance with every pouvoir that counts, or a refusal. */
    Attendance called() {
        checkMembers();
        handedIn.pouvoirs().forEach(this::checkPouvoir);
        var pouvoirs = new ArrayList<>(handedIn.pouvoirs());
        given.stream().filter(this::counts).filter(this::notHandedIn).forEach(pouvoirs::add);
        once(ONE_POUVOIR_PER_GIVER, pouvoirs, Pouvoir::giver);
        once(ONE_POUVOIR_PER_HOLDER, pouvoirs, Pouvoir::holder);
        return new Attendance(handedIn.chair(), handedIn.secretary(), handedIn.present(), pouvoirs);
    }

    private void checkMembers() {
        once(MEMBER_IS_LISTED_ONCE, handedIn.present(), Function.identity());
        handedIn.present().forEach(this::checkInOffice);
        CHAIR_IS_PRESENT.require(present(handedIn.chair()), handedIn.chair());
        SECRETARY_IS_PRESENT.require(present(handedIn.secretary()), handedIn.secretary());
        CHAIR_HAS_NO_INTEREST.require(!interested.contains(handedIn.chair()), handedIn.chair());
    }

    private void checkPouvoir(Pouvoir pouvoir) {
        checkInOffice(pouvoir.giver());
        checkInOffice(pouvoir.holder());
        POUVOIR_GOES_TO_A_COLLEAGUE.require(!pouvoir.giver().equals(pouvoir.holder()), pouvoir.giver());
        PRESENT_MEMBER_VOTES_IN_PERSON.require(!present(pouvoir.giver()), pouvoir.giver());
        HOLDER_IS_PRESENT.require(present(pouvoir.holder()), pouvoir.giver(), pouvoir.holder());
        INTERESTED_MEMBER_USES_NO_POUVOIR.require(!pouvoir.touchesAny(interested), pouvoir.giver(), pouvoir.holder());
    }

    private void checkInOffice(MemberId member) {
        MEMBERS_ARE_IN_OFFICE.require(assembly.seats(member), member);
    }

    /** A pouvoir given through Pacta lapses without a word if its giver came, its holder did not, or either must stand aside. */
    private boolean counts(Pouvoir pouvoir) {
        return assembly.seats(pouvoir.giver())
                && !present(pouvoir.giver())
                && present(pouvoir.holder())
                && !pouvoir.touchesAny(interested);
    }

    private boolean notHandedIn(Pouvoir pouvoir) {
        var same = handedIn.pouvoirs().stream()
                .filter(other -> other.giver().equals(pouvoir.giver()))
                .toList();
        POUVOIRS_AGREE.require(same.stream().allMatch(pouvoir::equals), pouvoir.giver(), pouvoir.holder());
        return same.isEmpty();
    }

    private boolean present(MemberId member) {
        return handedIn.present().contains(member);
    }

    private static <T> void once(Rule rule, List<T> items, Function<T, MemberId> member) {
        var seen = new HashSet<MemberId>();
        items.stream().map(member).forEach(one -> rule.require(seen.add(one), one));
    }
}
