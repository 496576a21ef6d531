package org.pacta.domain.acces;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One visit of outsiders to the premises of a party. Text form {@code acces/<convention>/<uuid>}. */
public record VisitId(ConventionId convention, UUID visit) implements Identifier {

    public static VisitId of(String id) {
        var parts = id.split("/");
        return new VisitId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "acces/" + convention.value() + "/" + visit;
    }
}
