package org.pacta.domain.algorithme;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One bias, error or risk of an artificial intelligence on one convention. Text form {@code ai-incident/<convention>/<uuid>}. */
public record AiIncidentId(ConventionId convention, UUID value) implements Identifier {

    public static AiIncidentId of(String id) {
        var parts = id.split("/");
        return new AiIncidentId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "ai-incident/" + convention.value() + "/" + value;
    }
}
