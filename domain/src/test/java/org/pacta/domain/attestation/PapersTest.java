package org.pacta.domain.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("The papers that the parties owe")
class PapersTest {

    @Test
    @Proves("VAR-16")
    void are_in_the_var_two_insurances_of_each_party_and_its_security() {
        assertThat(of("var-ia").all())
                .extracting(Paper::owner, Paper::kind)
                .contains(
                        tuple(VAR, "responsabilite-civile"),
                        tuple(COLLECTIVITE, "responsabilite-civile"),
                        tuple(VAR, "cyber"),
                        tuple(COLLECTIVITE, "cyber"));
        var cyber = paper("var-ia", COLLECTIVITE, "cyber");
        assertThat(cyber.validity()).isNotNull();
        assertThat(cyber.validity().id()).isEqualTo("var-insurance");
        assertThat(cyber.others()).containsExactly(VAR);
    }

    @Test
    @Proves("VAR-18")
    void are_in_the_var_the_measures_of_security_of_each_party() {
        assertThat(paper("var-ia", VAR, "securite").obligations()).containsExactly("VAR-18");
        assertThat(paper("var-ia", VAR, "securite").validity()).isNull();
    }

    @Test
    @Proves("SUR-13.3")
    void are_in_suresnes_the_insurance_of_each_party_and_the_training_of_the_partner() {
        assertThat(of("suresnes-xxii").of(SURESNES, "responsabilite-civile")).isPresent();
        assertThat(of("suresnes-xxii").of(XXII, "responsabilite-civile")).isPresent();
        assertThat(of("suresnes-xxii").of(XXII, "formation")).isPresent();
        assertThat(of("suresnes-xxii").of(SURESNES, "formation")).isEmpty();
    }

    @Test
    @Proves({"QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"})
    void are_owed_from_the_start_where_the_text_says_so() {
        assertThat(of("gouvernance-ia").all())
                .extracting(Paper::kind, Paper::obligations)
                .containsExactly(
                        tuple("cybersecurite", Set.of("QA-16")),
                        tuple("essais", Set.of("QA-16")),
                        tuple("incidents", Set.of("QA-16")),
                        tuple("audit-de-securite", Set.of("CDP-S5")),
                        tuple("continuite", Set.of("CDP-S5")),
                        tuple("formation", Set.of("CDP-D5")),
                        tuple("habilitations", Set.of("QA-17")),
                        tuple("plan-de-securite", Set.of("QA-17")),
                        tuple("requetes", Set.of("QA-17")),
                        tuple("marquage", Set.of("QA-28")));
        assertThat(of("gouvernance-ia").all()).allMatch(Paper::fromStart);
        assertThat(of("var-ia").all()).noneMatch(Paper::fromStart);
    }

    static Papers of(String template) {
        return new Papers(Signed.template(template), Signed.parties(template));
    }

    static Paper paper(String template, Organisation owner, String kind) {
        return of(template).of(owner, kind).orElseThrow();
    }
}
