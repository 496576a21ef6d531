package org.pacta.domain.materiel;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One line of the annexes of one convention. Text form {@code materiel/<convention>/<uuid>}. */
public record MaterielId(ConventionId convention, UUID value) implements Identifier {

    public static MaterielId of(String id) {
        var parts = id.split("/");
        return new MaterielId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "materiel/" + convention.value() + "/" + value;
    }
}
