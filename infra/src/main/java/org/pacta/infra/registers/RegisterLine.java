package org.pacta.infra.registers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pacta.domain.shared.ConventionId;

/**
 * One line as a register keeps it; sealed texts are open, or gone.
 *
 * @param reference public number of the convention, {@code title} its title
 * @param cells column code → value
 * @param history the facts that wrote it, oldest first
 */
public record RegisterLine(
        String id, ConventionId convention, String reference, String title, JsonNode cells, List<Written> history) {

    /** {@code fact}: its name as events bear it. */
    public record Written(String fact, LocalDate legalDate, Instant recordedAt) {}
}
