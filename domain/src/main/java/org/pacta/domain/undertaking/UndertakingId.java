package org.pacta.domain.undertaking;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** What the processor of one convention undertook. Text form {@code undertaking/<convention>}. */
public record UndertakingId(ConventionId convention) implements Identifier {

    public static UndertakingId of(String id) {
        return new UndertakingId(ConventionId.of(id.split("/")[1]));
    }

    @Override
    public String toString() {
        return "undertaking/" + convention.value();
    }
}
