package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A length")
class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "P1D, 1 jour",
        "P5D, 5 jours",
        "P1W, 1 semaine",
        "P8W, 8 semaines",
        "P18M, 18 mois",
        "P1Y, 1 an",
        "P3Y2M, 3 ans et 2 mois",
        "PT1H, 1 heure",
        "PT48H, 48 heures",
        "PT90M, 1 heure et 30 minutes",
        "PT30M, 30 minutes"
    })
    void is_said_as_a_french_reader_says_it(String iso, String label) {
        assertThat(Length.parse(iso).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "PT0H", "PT-1H", "PT90S"})
    void is_positive_and_whole(String iso) {
        assertThatThrownBy(() -> Length.parse(iso)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counts_months_before_days() {
        assertThat(Span.of(Period.of(0, 1, 1)).after(LocalDate.of(2024, 1, 31))).isEqualTo(LocalDate.of(2024, 3, 1));
    }
}
