package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** The legal services of the parties read a text: one returns it, it is corrected and read again, a party withdraws. */
@DisplayName("In instruction, a convention")
class InstructionIT {

    final Scene scene = Scene.of(SURESNES, Api.shared());

    @Test
    @Proves({"QA-47", "QA-48"})
    void returned_by_a_legal_service_leaves_the_other_one_nothing_to_read() throws InterruptedException {
        scene.comesToAsking("give-legal-visa@suresnes", "give-legal-visa@xxii")
                .does("juriste.xxii", "give-legal-visa", Map.of("decision", "return", "reason", "Article 5 à revoir."))
                .records("convention.ConventionReturned")
                .isLeft("draft", "submit-convention@suresnes");
        assertThat(scene.dossier()
                        .facts("convention.ConventionReturned")
                        .getFirst()
                        .at("/data/cause")
                        .asText())
                .isEqualTo("LEGAL_VISA");
    }

    @Test
    @Proves({"QA-47", "MET-30"})
    void corrected_after_its_return_is_read_again_by_every_party_as_another_text() throws InterruptedException {
        scene.comesToAsking("give-legal-visa@xxii")
                .does("juriste.xxii", "give-legal-visa", Map.of("decision", "return", "reason", "Date à préciser."))
                .comesToAsking("submit-convention@suresnes")
                .acts(
                        "juriste.suresnes",
                        "fill-blank",
                        Map.of("blank", "interlocuteur-ville", "value", "Direction de la police municipale"))
                .does("juriste.suresnes", "submit-convention", Map.of())
                .isLeft("instruction", "give-legal-visa@suresnes", "give-legal-visa@xxii");
        var submitted = scene.dossier().facts("convention.ConventionSubmitted");
        assertThat(submitted)
                .extracting(fact -> fact.at("/data/version").asInt())
                .containsExactly(1, 2);
        assertThat(submitted).extracting(fact -> fact.at("/data/text").asText()).doesNotHaveDuplicates();
    }

    @Test
    void withdrawn_by_the_private_partner_asks_nothing_more() throws InterruptedException {
        scene.comesToAsking("give-legal-visa@suresnes", "give-legal-visa@xxii")
                .withdraws("executif.xxii")
                .records("convention.ConventionWithdrawn")
                .isLeft("withdrawn");
    }
}
