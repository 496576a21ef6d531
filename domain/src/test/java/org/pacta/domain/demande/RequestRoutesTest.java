package org.pacta.domain.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.demande.Requests.*;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.demande.LateAnswer.Scope;
import org.pacta.proofs.Proves;

@DisplayName("Who answers a person's request")
class RequestRoutesTest {

    @Test
    @Proves("SUR-11")
    void follows_from_the_purpose_for_which_the_data_are_processed() {
        assertThat(routes("suresnes-xxii", Map.of()).purposes())
                .containsExactly(
                        "maraudage", "infractions-routieres", "statistiques-de-flux", "recherche-et-developpement");
        assertThat(routes("suresnes-xxii", Map.of()).label("maraudage")).isEqualTo("Alertes en cas de maraudage");
        assertThat(route("maraudage", Map.of()).roles())
                .isEqualTo(new RequestRoles("maraudage", SURESNES, XXII, Set.of("dpo")));
        var research = route("recherche-et-developpement", Map.of());
        assertThat(research.roles())
                .as("the company alone, for nobody else")
                .isEqualTo(new RequestRoles("recherche-et-developpement", XXII, null, Set.of()));
        assertThat(research.lateAnswer()).isNull();
    }

    @Test
    void is_whom_the_general_clause_names_where_no_purpose_is_given() {
        assertThat(route(null, Map.of()).roles()).isEqualTo(new RequestRoles(null, SURESNES, XXII, Set.of("dpo")));
    }

    @Test
    void is_who_has_it_where_the_text_is_silent() {
        assertThat(routes("smart-metropole", Map.of()).of(null, XXII).roles())
                .isEqualTo(new RequestRoles(null, XXII, null, Set.of()));
    }

    @ParameterizedTest(name = "decided: {0}")
    @Proves("SUR-A3.2")
    @CsvSource({
        "un-mois, NONE",
        "plafond-interne, BETWEEN_PARTIES",
        "prolongation-annoncee, TOLD_EXTENSION",
        "'', TOLD_EXTENSION",
    })
    void has_the_fifty_days_only_for_what_the_parties_decided_and_the_law_allows(String decided, Scope scope) {
        var late = route("maraudage", Map.of("portee-50-jours", decided)).lateAnswer();
        assertThat(late).isNotNull();
        assertThat(late.scope()).isEqualTo(scope);
        assertThat(late.fromRecording()).isFalse();
        assertThat(late.line().id()).isEqualTo("sur-late-answer");
    }

    @Test
    void counts_the_fifty_days_from_the_city_where_the_parties_decided_so() {
        var late = route("maraudage", Map.of("depart-50-jours", "sollicitation-de-la-ville"))
                .lateAnswer();
        assertThat(late).isNotNull();
        assertThat(late.fromRecording()).isTrue();
    }
}
