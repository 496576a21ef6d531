package org.pacta.domain.committee;

import static org.pacta.domain.committee.CommitteeRule.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** What the published minutes of one meeting still ask of somebody: to carry a decision out, or to say what follows from one. */
final class OpenDecisions {

    private static final Role[] DOERS = {Role.TECHNIQUE, Role.JURISTE, Role.ELU, Role.EXECUTIF};
    private static final Role[] WHO_ENDS = {Role.JURISTE, Role.EXECUTIF};

    private final Map<Integer, CommitteeDecision> toDo = new HashMap<>();
    private final Map<Integer, Set<Organisation>> toAnswer = new HashMap<>();

    CommitteeDecision requireOwner(int number, Actor by) {
        var decision = requireOpen(number);
        OWNER_CARRIES_IT_OUT.require(by.mayActAs(decision.owner(), DOERS), decision.owner());
        return decision;
    }

    /** Whoever owes something does not let itself off. */
    Organisation requireOther(int number, Actor by, Set<Organisation> parties) {
        var owner = requireOpen(number).owner();
        var party = by.organisation();
        OTHER_PARTY_DROPS.require(
                parties.contains(party) && !party.equals(owner) && by.mayActAs(party, WHO_ENDS), owner);
        return owner;
    }

    void requireAnswering(int number, Actor by) {
        var party = by.organisation();
        SEQUEL_IS_AWAITED.require(toAnswer.getOrDefault(number, Set.of()).contains(party), number, party);
        PARTY_SAYS_WHAT_FOLLOWS.require(by.mayActAs(party, WHO_ENDS), party);
    }

    private CommitteeDecision requireOpen(int number) {
        return DECISION_IS_OPEN.present(toDo.get(number), number);
    }

    void entrusted(DecisionEntrusted fact) {
        toDo.put(fact.number(), fact.decision());
    }

    void decided(ContinuationDecided fact, Set<Organisation> parties) {
        if (fact.kind() == DecisionKind.DISCONTINUATION) toAnswer.put(fact.number(), new TreeSet<>(parties));
    }

    void done(int number) {
        toDo.remove(number);
    }

    void dropped(int number) {
        toDo.remove(number);
        toAnswer.remove(number);
    }

    void answered(DiscontinuationAnswered fact) {
        toAnswer.getOrDefault(fact.number(), new TreeSet<>()).remove(fact.by());
    }
}
