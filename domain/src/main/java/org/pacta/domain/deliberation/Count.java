package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.DeliberationRule.CHAIR_HAS_NO_INTEREST;
import static org.pacta.domain.deliberation.DeliberationRule.FIGURES_ADD_UP;
import static org.pacta.domain.deliberation.DeliberationRule.FIGURES_ARE_NOT_NEGATIVE;
import static org.pacta.domain.deliberation.DeliberationRule.INTERESTED_MEMBER_TAKES_NO_PART;
import static org.pacta.domain.deliberation.DeliberationRule.INTERESTED_MEMBER_USES_NO_POUVOIR;
import static org.pacta.domain.deliberation.DeliberationRule.MEMBER_VOTES_ONCE;
import static org.pacta.domain.deliberation.DeliberationRule.NAMED_MEMBERS_VOTE;
import static org.pacta.domain.deliberation.DeliberationRule.PUBLIC_BALLOT_NAMES_MEMBERS;
import static org.pacta.domain.deliberation.DeliberationRule.SECRET_BALLOT_NAMES_NOBODY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a ballot held against the roll call. */
record Count(Ballot ballot, Attendance attendance, Set<MemberId> interested) {

    void check() {
        checkInterests();
        FIGURES_ARE_NOT_NEGATIVE.require(IntStream.of(figures()).allMatch(figure -> figure >= 0));
        FIGURES_ADD_UP.require(
                total() == voters().size(),
                total(),
                voters().size(),
                attendance.present().size(),
                attendance.pouvoirs().size());
        if (ballot.secret()) checkSecret();
        else checkPublic();
    }

    /** A member may declare an interest after the roll call: it is then called again before the vote. */
    private void checkInterests() {
        CHAIR_HAS_NO_INTEREST.require(!interested.contains(attendance.chair()), attendance.chair());
        attendance
                .pouvoirs()
                .forEach(pouvoir -> INTERESTED_MEMBER_USES_NO_POUVOIR.require(
                        !pouvoir.touchesAny(interested), pouvoir.giver(), pouvoir.holder()));
    }

    /**
     * More votes for than against; on a tie in a public ballot the chair's vote prevails, which a secret one does not show
     * (CGCT L2121-20).
     */
    boolean adopted() {
        if (ballot.votesFor() != ballot.votesAgainst()) return ballot.votesFor() > ballot.votesAgainst();
        return !ballot.secret() && !named().contains(attendance.chair());
    }

    private void checkSecret() {
        SECRET_BALLOT_NAMES_NOBODY.require(named().isEmpty(), named().size());
        INTERESTED_MEMBER_TAKES_NO_PART.require(
                ballot.notTakingPart() >= standingAside().size(),
                standingAside().size());
    }

    private void checkPublic() {
        PUBLIC_BALLOT_NAMES_MEMBERS.require(
                ballot.against().size() == ballot.votesAgainst()
                        && ballot.abstaining().size() == ballot.abstentions()
                        && ballot.absentFromVote().size() == ballot.notTakingPart(),
                ballot.votesAgainst(),
                ballot.abstentions(),
                ballot.notTakingPart());
        var seen = new HashSet<MemberId>();
        named().forEach(member -> MEMBER_VOTES_ONCE.require(seen.add(member), member));
        named().forEach(member -> NAMED_MEMBERS_VOTE.require(voters().contains(member), member));
        INTERESTED_MEMBER_TAKES_NO_PART.require(
                ballot.absentFromVote().containsAll(standingAside()),
                standingAside().size());
    }

    private long total() {
        return IntStream.of(figures()).asLongStream().sum();
    }

    private int[] figures() {
        return new int[] {ballot.votesFor(), ballot.votesAgainst(), ballot.abstentions(), ballot.notTakingPart()};
    }

    private List<MemberId> named() {
        return Stream.of(ballot.against(), ballot.abstaining(), ballot.absentFromVote())
                .flatMap(List::stream)
                .toList();
    }

    /** Members present, and absent ones who are represented. */
    private Set<MemberId> voters() {
        var represented = attendance.pouvoirs().stream().map(Pouvoir::giver);
        return Stream.concat(attendance.present().stream(), represented).collect(Collectors.toSet());
    }

    private Set<MemberId> standingAside() {
        return voters().stream().filter(interested::contains).collect(Collectors.toSet());
    }
}
