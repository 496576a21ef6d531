package org.pacta.domain.accord;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One thing for which a party needs the written agreement of the other. Text form {@code accord/<convention>/<uuid>}. */
public record AccordId(ConventionId convention, UUID request) implements Identifier {

    public static AccordId of(String id) {
        var parts = id.split("/");
        return new AccordId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "accord/" + convention.value() + "/" + request;
    }
}
