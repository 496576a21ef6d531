package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A clause")
class ClauseTest {

    @Test
    void gives_its_parameters_by_key() {
        var clause = clause(Map.of("notice.length", "PT48H", "notice.regime", "elapsed"));
        assertThat(clause.parameter("notice.length")).contains("PT48H");
        assertThat(clause.parameter("notice.limit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P15D", "P3Y", "P1Y6M", "PT48H", "PT90M"})
    void states_its_lengths_in_iso_8601(String length) {
        assertThat(clause(Map.of("notice.length", length, "notice.regime", "cpc"))
                        .parameters())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 jours", "P0D", "P-1D", "PT0H", "PT-2H", "48H"})
    void refuses_another_length(String length) {
        assertThatThrownBy(() -> clause(Map.of("notice.length", length, "notice.regime", "cpc")))
                .hasMessage("clause 4.3, notice.length: expected an ISO 8601 length, found " + length);
    }

    @Test
    void refuses_a_length_that_nobody_knows_how_to_count() {
        assertThatThrownBy(() -> clause(Map.of("notice.length", "P15D")))
                .hasMessage("clause 4.3, notice.length: expected notice.regime beside it");
    }

    @Test
    void refuses_a_regime_that_the_law_does_not_know() {
        assertThatThrownBy(() -> clause(Map.of("notice.regime", "lunar")))
                .hasMessageContaining("clause 4.3, notice.regime")
                .hasMessageContaining("found lunar");
    }

    @Test
    void refuses_to_be_empty() {
        assertThatThrownBy(() -> new Clause("4.3", "4", "Violation", Set.of(), " ", Map.of()))
                .hasMessage("wording of clause 4.3: expected a text, found nothing");
    }

    private static Clause clause(Map<String, String> parameters) {
        return new Clause("4.3", "4", "Violation de données", Set.of("VAR-15"), "Elle avertit.", parameters);
    }
}
