package org.pacta.domain.depose;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One order of removal on one convention. Text form {@code depose/<convention>/<uuid>}. */
public record DeposeId(ConventionId convention, UUID value) implements Identifier {

    public static DeposeId of(String id) {
        var parts = id.split("/");
        return new DeposeId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "depose/" + convention.value() + "/" + value;
    }
}
