package org.pacta.infra.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * The clock of an engine that was started for a demonstration. It forgets its offset when it restarts, and keeps it when
 * only the application does: so it is asked first, and moved by the difference.
 */
final class EngineClock {

    private static final Duration NEAR = Duration.ofSeconds(2);

    private final RestClient management;

    EngineClock(RestClient management) {
        this.management = management;
    }

    void runAt(Duration offset) {
        var missing = offset.minus(offset());
        if (missing.abs().compareTo(NEAR) < 0) return;
        management
                .post()
                .uri("/actuator/clock/add")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("offsetMilli", missing.toMillis()))
                .retrieve()
                .toBodilessEntity();
    }

    private Duration offset() {
        var now = management.get().uri("/actuator/clock").retrieve().body(JsonNode.class);
        if (now == null || !now.hasNonNull("epochMilli"))
            throw new IllegalStateException("The engine does not tell its time: " + now);
        return Duration.between(
                Instant.now(), Instant.ofEpochMilli(now.get("epochMilli").asLong()));
    }
}
