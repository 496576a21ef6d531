package org.pacta.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The process models")
class ModelsTest {

    static final Models MODELS = Models.ofThisRelease();
    static final Edition EDITION = Edition.ofThisRelease();

    @Test
    void are_there_for_every_matter() {
        assertThat(MODELS.matters())
                .containsExactly(
                        "acces",
                        "accord",
                        "algorithme",
                        "attestation",
                        "breach",
                        "cloture",
                        "cnil",
                        "committee",
                        "controle",
                        "convention",
                        "deliberation",
                        "demande",
                        "depose",
                        "devoir",
                        "differend",
                        "echange",
                        "intervention",
                        "legalite",
                        "materiel",
                        "pli",
                        "reconduction",
                        "resiliation",
                        "rupture",
                        "signalement",
                        "signature",
                        "soustraitance");
    }

    @Test
    void start_on_one_fact_each() {
        assertThat(MODELS.startMessages())
                .containsExactlyInAnyOrder(
                        "convention-drafted",
                        "deliberation-requested",
                        "legality-control-opened",
                        "signature-opened",
                        "filing-opened",
                        "breach-reported",
                        "subprocessor-notified",
                        "request-received",
                        "committee-convened",
                        "algorithm-proposed",
                        "line-proposed",
                        "exchange-proposed",
                        "intervention-requested",
                        "depose-ordered",
                        "attestation-awaited",
                        "accord-requested",
                        "visit-asked",
                        "signal-raised",
                        "control-requested",
                        "review-opened",
                        "closure-opened",
                        "end-duty-asked",
                        "pli-written",
                        "resiliation-opened",
                        "rupture-proposed",
                        "differend-notified");
        assertThat(MODELS.startedBy("filing-opened")).isEqualTo("cnil");
        assertThat(MODELS.startedBy("filing-cancelled")).isNull();
    }

    @Test
    void wait_for_cancellations_but_not_for_their_own_start() {
        assertThat(MODELS.messages())
                .contains("convention-withdrawn", "report-drafted", "cnil-silence-noted")
                .doesNotContain("convention-drafted", "filing-opened");
    }

    @Test
    void say_what_they_read_from_a_message() {
        assertThat(MODELS.variablesOf("filed-with-cnil")).containsExactly("answerDue");
        assertThat(MODELS.variablesOf("signature-refused")).containsExactlyInAnyOrder("legalDate", "organisation");
    }

    @Test
    void say_who_is_asked_for_what() {
        var step = MODELS.model("legalite").element("task-record-receipt");
        assertThat(step.kind()).isEqualTo(Kind.HUMAN);
        assertThat(step.label()).isEqualTo("Enregistrer l’accusé");
        assertThat(step.headers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("action", "record-receipt", "roles", "assemblees,juriste", "matter", "legalite"));
        assertThat(step.next()).isEqualTo(List.of("gate-receipt"));
    }

    @Test
    void count_the_rounds_of_their_loops() {
        var drafting = MODELS.model("deliberation").element("task-draft-report");
        var approving = MODELS.model("deliberation").element("task-approve-report");
        assertThat(drafting.counts()).isTrue();
        assertThat(approving.counts()).isFalse();
        assertThat(approving.roundOf(Map.of("round", 3))).isEqualTo(3);
    }

    @Test
    void are_deployed_under_the_name_of_their_edition_and_else_unchanged() {
        assertThat(EDITION.code()).matches("[0-9a-f]{8}");
        EDITION.models().forEach((matter, xml) -> {
            var bare = MODELS.model(matter);
            var deployed = ModelReader.read(xml);
            assertThat(deployed.matter()).isEqualTo(Edition.suffixed(matter, EDITION.code()));
            assertThat(deployed.elements())
                    .filteredOn(e -> e.kind() != Kind.START || e.within() != null)
                    .isEqualTo(bare.elements().stream()
                            .filter(e -> e.kind() != Kind.START || e.within() != null)
                            .toList());
            assertThat(xml).contains("bpmnElement=\"" + Edition.suffixed(matter, EDITION.code()) + "\"");
        });
        assertThat(EDITION.models().get("cnil")).contains("name=\"filing-opened_" + EDITION.code() + "\"");
        assertThat(EDITION.models().get("cnil")).contains("name=\"filing-cancelled\"");
    }
}
