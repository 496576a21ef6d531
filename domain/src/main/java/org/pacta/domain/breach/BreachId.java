package org.pacta.domain.breach;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/**
 * One breach as it touches one convention. What happened once and touches several conventions bears the same incident in
 * each of them. Text form {@code breach/<convention>/<uuid>}.
 */
public record BreachId(ConventionId convention, UUID incident) implements Identifier {

    public static BreachId of(String id) {
        var parts = id.split("/");
        return new BreachId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "breach/" + convention.value() + "/" + incident;
    }
}
