package org.pacta.domain.echange;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.SealedText;

/**
 * What a party asks for, or offers.
 *
 * @param dataSet its line in the annexes
 * @param network line of the network that carries it, where it is one that a party lends
 * @param accepted documents that the asking party accepts by asking
 * @param declared that nothing that the clause excludes passes on that network (MET-15)
 * @param transit whether the host may use what crosses its network (MET-16)
 */
public record ExchangeRequest(
        MaterielId dataSet,
        @Nullable MaterielId network,
        SealedText purpose,
        Set<String> accepted,
        boolean declared,
        boolean transit) {

    public ExchangeRequest {
        accepted = Set.copyOf(accepted);
    }
}
