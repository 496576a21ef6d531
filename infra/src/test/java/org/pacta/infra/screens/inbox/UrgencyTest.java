package org.pacta.infra.screens.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.time.LegalClock;

@DisplayName("On Thursday 12 March 2026 at 10:20 in Paris, a step")
class UrgencyTest {

    static final Instant NOW = Instant.parse("2026-03-12T09:20:00Z");

    @ParameterizedTest(name = "due {0} is {1}")
    @CsvSource({
        "2026-03-12T09:20:00Z, LATE",
        "2026-03-12T09:20:01Z, TODAY",
        "2026-03-12T23:00:00Z, TODAY",
        "2026-03-12T23:00:01Z, WEEK",
        "2026-03-15T23:00:00Z, WEEK",
        "2026-03-15T23:00:01Z, LATER",
    })
    void is_sorted_by_the_day_in_paris(Instant due, Urgency urgency) {
        assertThat(Urgency.of(new Countdown(due, LegalClock.PARIS, NOW))).isEqualTo(urgency);
    }

    /** There it is already Friday. */
    @ParameterizedTest(name = "due {0} in La Réunion is {1}")
    @CsvSource({
        "2026-03-12T20:00:00Z, LATE",
        "2026-03-13T20:00:00Z, TODAY",
        "2026-03-14T20:00:00Z, WEEK",
        "2026-03-15T20:00:00Z, WEEK",
        "2026-03-16T20:00:00Z, LATER",
    })
    void is_sorted_by_the_day_of_the_place_where_it_is_due(Instant due, Urgency urgency) {
        var evening = Instant.parse("2026-03-12T21:00:00Z");
        assertThat(Urgency.of(new Countdown(due, ZoneId.of("Indian/Reunion"), evening)))
                .isEqualTo(urgency);
    }

    @Test
    void without_a_deadline_comes_last() {
        assertThat(Urgency.of(null)).isEqualTo(Urgency.NONE);
        assertThat(Urgency.values()).endsWith(Urgency.NONE);
    }
}
