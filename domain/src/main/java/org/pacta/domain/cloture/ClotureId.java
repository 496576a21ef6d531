package org.pacta.domain.cloture;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** The closing of one convention. Text form {@code cloture/<convention>}. */
public record ClotureId(ConventionId convention) implements Identifier {

    public static ClotureId of(String id) {
        return new ClotureId(ConventionId.of(id.split("/")[1]));
    }

    @Override
    public String toString() {
        return "cloture/" + convention.value();
    }
}
