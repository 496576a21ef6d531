package org.pacta.infra.views;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One recorded event of a convention, as the journal shows it; {@code type} is its stored name, {@code hash} its place in the chain. */
public record FactRow(
        long sequence,
        String eventId,
        String aggregate,
        String type,
        LocalDate legalDate,
        Instant recordedAt,
        String actor,
        String organisation,
        List<String> obligations,
        JsonNode data,
        String hash) {}
