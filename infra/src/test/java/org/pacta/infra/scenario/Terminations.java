package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.Demonstration.METROPOLE;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.pacta.proofs.Proves;

/** Conventions that end before their term, each on a ground of its own text, to the last step that is left over. */
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class Terminations {

    private static final String NOTICE = "serve-notice";
    private static final String END = "convention.ConventionEnded";

    @Test
    @Proves({"SUR-16.1.1", "SUR-16.1", "SUR-16.0"})
    void a_mayor_stops_the_experiment_and_the_day_the_letter_arrives_is_the_last() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").settles().fromHere();
        var letters = new ByLetter(scene);
        assertThat(letters.closed("juriste.suresnes", "stop-in-person")).isNotBlank();
        assertThat(letters.closed("executif.xxii", "stop-in-person")).isNotBlank();
        letters.acts("executif.suresnes", "stop-in-person", Map.of("ground", "police-powers"));
        letters.delivered("juriste.suresnes", "juriste.xxii");
        ended(scene, time().today());
        nothingLeft(scene);
    }

    @Test
    @Proves("SUR-16.2.2")
    void thirty_days_after_a_registered_letter_two_notices_cross_and_the_first_to_take_effect_ends_it()
            throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").settles().fromHere();
        var letters = new ByLetter(scene);
        letters.acts("juriste.suresnes", NOTICE, Map.of("ground", "breach", "form", "LRAR"));
        letters.delivered("juriste.suresnes", "juriste.xxii");
        letters.acts("executif.xxii", NOTICE, Map.of("ground", "breach", "form", "LRE"));
        letters.delivered("juriste.xxii", "juriste.suresnes");
        time().passes(34);
        scene.does("juriste.suresnes", "establish-failure", Map.of());
        scene.does("executif.suresnes", "decide-resiliation", Map.of());
        letters.delivered("juriste.suresnes", "juriste.xxii");
        ended(scene, time().today());
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().history())
                        .filteredOn(fact -> type(fact).equals("resiliation.ResiliationClosed"))
                        .extracting(fact -> fact.at("/data/outcome").asText())
                        .containsExactly("LAPSED"));
        nothingLeft(scene);
    }

    @Test
    @Proves("VAR-20")
    void in_the_var_fifteen_days_without_effect_are_established_and_then_decided_on() throws InterruptedException {
        var scene = Scene.of(VAR, api).comesTo("in-force").settles().fromHere();
        var letters = new ByLetter(scene);
        letters.acts("juriste.collectivite", NOTICE, Map.of("ground", "serious-breach"));
        letters.delivered("juriste.collectivite", "juriste.var");
        time().passes(20);
        scene.does("juriste.collectivite", "establish-failure", Map.of());
        scene.does("executif.collectivite", "decide-resiliation", Map.of());
        letters.delivered("juriste.collectivite", "juriste.var");
        ended(scene, time().today());
        nothingLeft(scene);
    }

    @Test
    @Proves("MET-08")
    void in_the_metropole_both_agree_in_time_and_its_end_is_foreseen_with_its_period() throws InterruptedException {
        var scene = Scene.of(METROPOLE, api).comesTo("in-force").settles().fromHere();
        var letters = new ByLetter(scene);
        letters.acts("executif.metropole", "propose-rupture", Map.of());
        letters.delivered("juriste.metropole", "juriste.aix");
        scene.does("executif.aix", "answer-rupture", Map.of());
        letters.delivered("juriste.aix", "juriste.metropole");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().history())
                        .extracting(Terminations::type)
                        .contains("rupture.RuptureConcluded", "reconduction.EndForeseen"));
        nothingLeft(scene);
    }

    private static void ended(Scene scene, LocalDate lastDay) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().history())
                        .filteredOn(fact -> type(fact).equals(END))
                        .extracting(fact -> fact.get("legalDate").asText())
                        .containsExactly(lastDay.toString()));
    }

    /** No step and no clock of the procedures; what the end itself asks for is another matter. */
    private static void nothingLeft(Scene scene) {
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(BlindScript.asked(scene.dossier().file()))
                                .noneMatch(step -> step.matches(
                                        "(send|prove)-pli.*|establish-failure.*|decide-.*|answer-rupture.*")));
        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(scene.dossier().watched("pli")).isEmpty();
        });
    }

    private static String type(JsonNode fact) {
        return fact.get("type").asText();
    }

    private static DemoTime time() {
        return new DemoTime(api);
    }
}
