package org.pacta.domain.controle;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One check that a party asks of the other. Text form {@code controle/<convention>/<uuid>}. */
public record ControlId(ConventionId convention, UUID request) implements Identifier {

    public static ControlId of(String id) {
        var parts = id.split("/");
        return new ControlId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "controle/" + convention.value() + "/" + request;
    }
}
