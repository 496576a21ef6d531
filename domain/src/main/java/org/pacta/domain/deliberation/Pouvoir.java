package org.pacta.domain.deliberation;

/** A written power to vote, from an absent member to a colleague (CGCT L2121-20). */
public record Pouvoir(MemberId giver, MemberId holder) {}
