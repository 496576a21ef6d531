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
        assertThat(closed(scene, "juriste.suresnes", "stop-in-person")).isNotBlank();
        assertThat(closed(scene, "executif.xxii", "stop-in-person")).isNotBlank();
        act(scene, "executif.suresnes", "stop-in-person", Map.of("ground", "police-powers"));
        delivered(scene, "juriste.suresnes", "suresnes", "juriste.xxii");
        ended(scene, time().today());
        nothingLeft(scene);
    }

    @Test
    @Proves("SUR-16.2.2")
    void thirty_days_after_a_registered_letter_two_notices_cross_and_the_first_to_take_effect_ends_it()
            throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").settles().fromHere();
        act(scene, "juriste.suresnes", NOTICE, Map.of("ground", "breach", "form", "LRAR"));
        delivered(scene, "juriste.suresnes", "suresnes", "juriste.xxii");
        act(scene, "executif.xxii", NOTICE, Map.of("ground", "breach", "form", "LRE"));
        delivered(scene, "juriste.xxii", "xxii", "juriste.suresnes");
        time().passes(34);
        scene.does("juriste.suresnes", "establish-failure", Map.of());
        scene.does("executif.suresnes", "decide-resiliation", Map.of());
        delivered(scene, "juriste.suresnes", "suresnes", "juriste.xxii");
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
        act(scene, "juriste.collectivite", NOTICE, Map.of("ground", "serious-breach"));
        delivered(scene, "juriste.collectivite", "collectivite", "juriste.var");
        time().passes(20);
        scene.does("juriste.collectivite", "establish-failure", Map.of());
        scene.does("executif.collectivite", "decide-resiliation", Map.of());
        delivered(scene, "juriste.collectivite", "collectivite", "juriste.var");
        ended(scene, time().today());
        nothingLeft(scene);
    }

    @Test
    @Proves("MET-08")
    void in_the_metropole_both_agree_in_time_and_its_end_is_foreseen_with_its_period() throws InterruptedException {
        var scene = Scene.of(METROPOLE, api).comesTo("in-force").settles().fromHere();
        act(scene, "executif.metropole", "propose-rupture", Map.of());
        delivered(scene, "juriste.metropole", "metropole", "juriste.aix");
        scene.does("executif.aix", "answer-rupture", Map.of());
        delivered(scene, "juriste.aix", "aix", "juriste.metropole");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().history())
                        .extracting(Terminations::type)
                        .contains("rupture.RuptureConcluded", "reconduction.EndForeseen"));
        nothingLeft(scene);
    }

    /** It is sent, and its addressee says that it has arrived. */
    private static void delivered(Scene scene, String sender, String house, String addressee) {
        isDrawn(scene);
        scene.does(sender, "send-pli", Map.of());
        act(scene, addressee, "record-letter", Map.of());
        assertThat(house).isEqualTo(sender.substring(sender.indexOf('.') + 1));
    }

    /** The letter of every decision so far is among the documents. */
    private static void isDrawn(Scene scene) {
        await().atMost(30, SECONDS).until(() -> {
            var written = scene.dossier().facts("pli.PliWritten").size();
            return written > 0 && scene.dossier().facts("pli.PliDrawn").size() == written;
        });
    }

    private static void act(Scene scene, String account, String act, Map<String, ?> said) {
        await().atMost(20, SECONDS).until(() -> closed(scene, account, act).isEmpty() && offers(scene, account, act));
        scene.acts(account, act, said);
    }

    /** A letter on its way is offered before "another letter". */
    private static boolean offers(Scene scene, String account, String act) {
        return !act.equals("record-letter")
                || offer(scene, account, act)
                        .at("/form/examples/0/letter")
                        .asText()
                        .startsWith("pli/");
    }

    private static String closed(Scene scene, String account, String act) {
        return offer(scene, account, act).path("closedBecause").asText("");
    }

    private static JsonNode offer(Scene scene, String account, String act) {
        return scene.dossier()
                .acts(account)
                .filter(each -> each.get("act").asText().equals(act))
                .findFirst()
                .orElseThrow();
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
