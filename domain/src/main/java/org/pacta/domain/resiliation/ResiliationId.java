package org.pacta.domain.resiliation;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One party's way to the end of a convention. Text form {@code resiliation/<convention>/<uuid>}. */
public record ResiliationId(ConventionId convention, UUID procedure) implements Identifier {

    public static ResiliationId of(String id) {
        var parts = id.split("/");
        return new ResiliationId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "resiliation/" + convention.value() + "/" + procedure;
    }
}
