package org.pacta.workflows.step;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The moment and the place at which somebody acts.
 *
 * @param zone by whose clock the organisation lives
 * @param identifiers names for what the act creates; the same ones when the same request comes again
 */
public record Here(Instant now, ZoneId zone, Supplier<UUID> identifiers) {

    public UUID fresh() {
        return identifiers.get();
    }
}
