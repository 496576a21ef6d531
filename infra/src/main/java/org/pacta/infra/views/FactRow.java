package org.pacta.infra.views;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event of a convention, as the journal shows it; {@code sequence} counts the events of the convention from 1,
 * {@code type} is its stored name, {@code hash} its place in the chain of its aggregate, {@code onBehalfOf} in whose name it was decided,
 * where somebody stood in.
 */
public record FactRow(
        long sequence,
        String eventId,
        String aggregate,
        String type,
        LocalDate legalDate,
        Instant recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        String organisation,
        List<String> obligations,
        JsonNode data,
        String hash) {

    /** The same fact with its texts made readable. */
    FactRow with(JsonNode readable) {
        return new FactRow(
                sequence,
                eventId,
                aggregate,
                type,
                legalDate,
                recordedAt,
                actor,
                onBehalfOf,
                organisation,
                obligations,
                readable,
                hash);
    }
}
