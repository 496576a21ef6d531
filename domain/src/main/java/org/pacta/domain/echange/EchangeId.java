package org.pacta.domain.echange;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One exchange of data on one convention. Text form {@code echange/<convention>/<uuid>}. */
public record EchangeId(ConventionId convention, UUID value) implements Identifier {

    public static EchangeId of(String id) {
        var parts = id.split("/");
        return new EchangeId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "echange/" + convention.value() + "/" + value;
    }
}
