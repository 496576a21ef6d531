package org.pacta.domain.demande;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One request of a person about data of this person. Text form {@code demande/<convention>/<uuid>}. */
public record DemandeId(ConventionId convention, UUID request) implements Identifier {

    public static DemandeId of(String id) {
        var parts = id.split("/");
        return new DemandeId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "demande/" + convention.value() + "/" + request;
    }
}
