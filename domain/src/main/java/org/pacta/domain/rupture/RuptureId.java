package org.pacta.domain.rupture;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One proposal to end a convention by common accord. Text form {@code rupture/<convention>/<uuid>}. */
public record RuptureId(ConventionId convention, UUID proposal) implements Identifier {

    public static RuptureId of(String id) {
        var parts = id.split("/");
        return new RuptureId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "rupture/" + convention.value() + "/" + proposal;
    }
}
