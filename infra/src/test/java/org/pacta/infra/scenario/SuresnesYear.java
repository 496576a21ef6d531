package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/**
 * Twelve months of the convention of Suresnes and XXII by the roles concerned: twelve steering committees with their minutes,
 * three algorithms of which one is refused and one withdrawn, a sub-processor by silence and one objected to.
 */
abstract class SuresnesYear {

    static final String SILENT = "Hébergeur d’essai";
    static final String REFUSED = "Hébergeur hors Union";

    @Test
    @Proves({"SUR-7.1.1", "SUR-7.1.2", "SUR-7.1.4", "SUR-A2"})
    void is_lived_to_its_end_and_leaves_nothing_behind() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").settles();
        var year = Year.from(api, scene, "juriste.suresnes");
        for (var period = 1; period <= 13; period++) {
            year.meets("technique.suresnes", "pilotage");
            if (period % 4 == 0) year.meets("technique.xxii", "technique");
            happens(year, scene, period);
            year.comesToDay(28 * period);
        }
        scene.settles();

        assertThat(year.held("pilotage")).as("steering committees").hasSize(13);
        assertThat(year.held("technique")).hasSize(3);
        assertThat(year.register("committees"))
                .allSatisfy(line -> assertThat(line.get("minutes").asText()).isEqualTo("MINUTES_PUBLISHED"));
        assertThat(year.states("algorithms"))
                .containsExactlyInAnyOrder("ALGORITHM_IN_USE", "ALGORITHM_REFUSED", "ALGORITHM_REMOVED");
        assertThat(year.states("subprocessors"))
                .containsExactlyInAnyOrder("SUBPROCESSOR_ACCEPTED", "SUBPROCESSOR_REFUSED");
        assertThat(scene.dossier().facts("soustraitance.SubprocessorAccepted"))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.at("/data/acceptance").asText()).isEqualTo("SILENCE"));
        scene.isLeft("in-force");
        assertThat(year.keptLate()).isEmpty();
        assertThat(year.remindedAfterTheEnd()).isEmpty();
    }

    private static void happens(Year year, Scene scene, int period) throws InterruptedException {
        switch (period) {
            case 1 -> proposes(scene, "Comptage des flux").settles();
            case 2 -> {
                proposes(scene, "Suivi des attroupements").settles("authorise-algorithm@suresnes");
                scene.does(
                                "executif.suresnes",
                                "authorise-algorithm",
                                Map.of("decision", "refuse", "reason", "Ses fins sont trop larges."))
                        .settles();
            }
            case 3 -> proposes(scene, "Objets abandonnés").settles();
            case 4 -> {
                announces(scene, SILENT).settles("answer-subprocessor@suresnes");
                year.passes(17);
            }
            case 5 -> {
                announces(scene, REFUSED).settles("answer-subprocessor@suresnes");
                var objection = Map.of(
                        "decision", "object",
                        "reason", "Hors de l’Union.",
                        "objectedOn", Year.today(api).toString());
                scene.does("dpo.suresnes", "answer-subprocessor", objection);
            }
            case 8 -> withdraws(year, scene, "Objets abandonnés").settles();
            default -> {}
        }
    }

    private static Scene proposes(Scene scene, String name) {
        return scene.acts("technique.xxii", "propose-algorithm", Map.of("name", name));
    }

    private static Scene announces(Scene scene, String name) {
        return scene.acts("dpo.xxii", "notify-subprocessor", Map.of("identity", name));
    }

    private static Scene withdraws(Year year, Scene scene, String name) {
        var algorithm = year.register("algorithms").stream()
                .filter(line -> line.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return scene.acts("executif.suresnes", "withdraw-algorithm", Map.of("algorithm", algorithm));
    }
}
