package org.pacta.domain.differend;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One dispute between the parties. Text form {@code differend/<convention>/<uuid>}. */
public record DifferendId(ConventionId convention, UUID dispute) implements Identifier {

    public static DifferendId of(String id) {
        var parts = id.split("/");
        return new DifferendId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "differend/" + convention.value() + "/" + dispute;
    }
}
