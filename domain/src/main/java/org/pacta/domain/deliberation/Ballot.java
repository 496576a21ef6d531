package org.pacta.domain.deliberation;

import java.util.List;

/**
 * The figures of a vote, pouvoirs included. Members against, abstaining or not taking part are named in a public ballot;
 * in a secret ballot the lists are empty.
 */
public record Ballot(
        boolean secret,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int notTakingPart,
        List<MemberId> against,
        List<MemberId> abstaining,
        List<MemberId> absentFromVote) {

    public Ballot {
        against = List.copyOf(against);
        abstaining = List.copyOf(abstaining);
        absentFromVote = List.copyOf(absentFromVote);
    }

    /** Suffrages exprimés: votes for and against, nothing else. */
    public int expressed() {
        return votesFor + votesAgainst;
    }
}
