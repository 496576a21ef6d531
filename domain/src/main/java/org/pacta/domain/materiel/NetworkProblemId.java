package org.pacta.domain.materiel;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One problem of a shared network on one convention. Text form {@code network-problem/<convention>/<uuid>}. */
public record NetworkProblemId(ConventionId convention, UUID value) implements Identifier {

    public static NetworkProblemId of(String id) {
        var parts = id.split("/");
        return new NetworkProblemId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "network-problem/" + convention.value() + "/" + value;
    }
}
