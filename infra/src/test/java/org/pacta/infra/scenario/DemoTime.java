package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Days that pass on the demonstration's clock, each with all that was due on it. */
record DemoTime(Api api) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String CLOCK = "demo/clock";
    private static final String WHOEVER = "juriste.suresnes";

    LocalDate today() {
        var now = api.get(WHOEVER, CLOCK).expect(200).body().get("now").asText();
        return LocalDate.ofInstant(Instant.parse(now), PARIS);
    }

    void comesTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days > 0) passes(days);
    }

    void passes(long days) {
        var time = Map.of("advance", Duration.ofDays(days).toString());
        var clock = api.post(WHOEVER, CLOCK, time).expect(200);
        assertThat(clock.body().get("settled").asBoolean())
                .as("all that was due is done")
                .isTrue();
    }
}
