package org.pacta.domain.cloture;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One clause that outlives its convention. Text form {@code survie/<convention>/<clause>}. */
public record SurvivalId(ConventionId convention, String clause) implements Identifier {

    public static SurvivalId of(String id) {
        var parts = id.split("/");
        return new SurvivalId(ConventionId.of(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return "survie/" + convention.value() + "/" + clause;
    }
}
