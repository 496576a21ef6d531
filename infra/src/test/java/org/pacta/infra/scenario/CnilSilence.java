package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Dossier.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** Months of waiting for the CNIL, played on the real engine: its timer and the sweep of the record ask the same deadline. */
abstract class CnilSilence {

    @Test
    @Proves({"SUR-7.b", "SUR-7.c"})
    void is_waited_for_until_the_prolonged_day_and_its_silence_is_noted_once() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesToAsking("record-cnil-answer@suresnes");
        awaitOpen(scene, "extend-deadline");
        scene.acts("dpo.suresnes", "extend-deadline", Map.of("ground", "CNIL_FINDS_IT_COMPLEX"));
        assertThat(texts(deadline(scene).at("/changes/0"), "change", "ground"))
                .containsExactly("extended", "cnil-finds-it-complex");

        pass("P60D");
        assertThat(deadline(scene).get("state").asText()).isEqualTo("running");
        scene.records();

        pass("P45D");
        assertThat(deadline(scene).get("state").asText()).isEqualTo("passed");
        assertThat(deadline(scene).get("notices"))
                .extracting(told ->
                        told.get("kind").asText() + " " + told.get("offset").asText())
                .contains("reminder -P14D", "reminder -P1D", "escalation P0D");
        scene.records("cnil.CnilSilenceNoted").hasNoDeadlineOf("filing");
        assertThat(BlindScript.asked(scene.dossier().file())).contains("decide-deployment@suresnes");
    }

    private static void awaitOpen(Scene scene, String act) {
        await().atMost(20, SECONDS)
                .until(() -> scene.dossier()
                        .acts("dpo.suresnes")
                        .anyMatch(each -> each.get("act").asText().equals(act)
                                && each.get("open").asBoolean()));
    }

    private static JsonNode deadline(Scene scene) {
        return scene.dossier()
                .deadlines(each -> each.get("code").asText().equals("cnil-answer"))
                .getFirst();
    }

    private static void pass(String time) {
        var clock = api.post("dpo.suresnes", "demo/clock", Map.of("advance", time))
                .expect(200)
                .body();
        assertThat(clock.get("settled").asBoolean()).isTrue();
    }
}
