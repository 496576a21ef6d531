package org.pacta.domain.deliberation;

import java.util.Set;

/** A written power to vote, from an absent member to a colleague (CGCT L2121-20). */
public record Pouvoir(MemberId giver, MemberId holder) {

    boolean touchesAny(Set<MemberId> members) {
        return members.contains(giver) || members.contains(holder);
    }
}
