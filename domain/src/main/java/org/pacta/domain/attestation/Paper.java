package org.pacta.domain.attestation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.shared.Organisation;

/**
 * One paper that a clause makes one party show.
 *
 * @param kind as the clause calls it: {@code cyber}
 * @param title as it is shown
 * @param owner the party that owes it
 * @param others the parties that see it
 * @param validity the delay after which it has to be renewed; none where it does not expire
 * @param obligations those of the clause
 * @param fromStart whether it is owed without being asked for, from the entry into force
 */
public record Paper(
        String kind,
        String title,
        Organisation owner,
        Set<Organisation> others,
        @Nullable CatalogueLine validity,
        Set<String> obligations,
        boolean fromStart) {

    public Paper {
        others = Set.copyOf(others);
        obligations = Set.copyOf(obligations);
    }

    boolean concerns(Organisation party) {
        return owner.equals(party) || others.contains(party);
    }
}
