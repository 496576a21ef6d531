package org.pacta.domain.algorithme;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One version of one algorithm on one convention. Text form {@code algorithme/<convention>/<uuid>}. */
public record AlgorithmeId(ConventionId convention, UUID value) implements Identifier {

    public static AlgorithmeId of(String id) {
        var parts = id.split("/");
        return new AlgorithmeId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "algorithme/" + convention.value() + "/" + value;
    }
}
