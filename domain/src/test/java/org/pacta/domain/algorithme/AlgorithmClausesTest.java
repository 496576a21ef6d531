package org.pacta.domain.algorithme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.template.TemplateShelf.template;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.Party;
import org.pacta.proofs.Proves;

@DisplayName("What a convention says of its algorithms")
class AlgorithmClausesTest {

    static final List<Party> PARTIES = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));

    @Test
    @Proves({"SUR-3", "SUR-5.2"})
    void is_read_from_its_clauses() {
        assertThat(suresnes("titre-iii").terms()).contains(Gates.TERMS);
    }

    @Test
    @Proves("SUR-3")
    void leaves_out_the_purposes_that_the_parties_keep_waiting_for_a_law() {
        assertThat(suresnes("suspension").terms().orElseThrow().purposes()).containsExactly("statistiques-de-flux");
        assertThat(suresnes("").terms().orElseThrow().purposes()).hasSize(3);
    }

    @Test
    void is_nothing_where_no_clause_knows_any() {
        var var = new AlgorithmClauses(
                template("var-ia"),
                List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)),
                Map.of());
        var smart = new AlgorithmClauses(
                template("smart-metropole"),
                List.of(new Party("metropole", METROPOLE), new Party("ville", AIX)),
                Map.of());
        assertThat(var.terms()).isEmpty();
        assertThat(smart.terms()).isEmpty();
    }

    private static AlgorithmClauses suresnes(String legalBasis) {
        return new AlgorithmClauses(template("suresnes-xxii"), PARTIES, Map.of("fondement-finalites-1-2", legalBasis));
    }
}
