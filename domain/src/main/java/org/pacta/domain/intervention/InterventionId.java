package org.pacta.domain.intervention;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One intervention of a guest on one convention. Text form {@code intervention/<convention>/<uuid>}. */
public record InterventionId(ConventionId convention, UUID value) implements Identifier {

    public static InterventionId of(String id) {
        var parts = id.split("/");
        return new InterventionId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "intervention/" + convention.value() + "/" + value;
    }
}
