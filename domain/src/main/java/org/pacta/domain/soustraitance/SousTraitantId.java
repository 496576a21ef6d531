package org.pacta.domain.soustraitance;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One further processor that a party wants to engage. Text form {@code soustraitance/<convention>/<uuid>}. */
public record SousTraitantId(ConventionId convention, UUID notice) implements Identifier {

    public static SousTraitantId of(String id) {
        var parts = id.split("/");
        return new SousTraitantId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "soustraitance/" + convention.value() + "/" + notice;
    }
}
