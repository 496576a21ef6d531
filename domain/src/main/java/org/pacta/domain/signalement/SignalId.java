package org.pacta.domain.signalement;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One thing that a party tells the other. Text form {@code signalement/<convention>/<uuid>}. */
public record SignalId(ConventionId convention, UUID signal) implements Identifier {

    public static SignalId of(String id) {
        var parts = id.split("/");
        return new SignalId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "signalement/" + convention.value() + "/" + signal;
    }
}
