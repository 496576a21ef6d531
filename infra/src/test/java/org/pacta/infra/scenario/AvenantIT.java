package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** An avenant on the real parts, from its proposal to the day on which the convention says something else. */
@DisplayName("An avenant")
class AvenantIT {

    private static final Map<String, ?> TWENTY_DAYS =
            Map.of("avenant", "1", "decision", "figure", "delay", "16.2.2/notice.length", "amount", 20, "unit", "days");

    @Test
    @Proves("SUR-24")
    void goes_through_visas_vote_control_and_signatures_then_changes_the_convention() throws InterruptedException {
        var scene = Scene.of(SURESNES, Api.shared()).comesTo("in-force").settles();
        scene.acts("juriste.suresnes", "propose-avenant", Map.of())
                .acts("juriste.suresnes", "amend-clause", TWENTY_DAYS)
                .acts("juriste.suresnes", "amend-term", Map.of("avenant", "1"))
                .comesToAsking("give-avenant-visa@suresnes", "give-avenant-visa@xxii");
        scene.does("juriste.xxii", "give-avenant-visa", Map.of("decision", "return", "reason", "À préciser."))
                .comesToAsking("give-avenant-visa@suresnes", "give-avenant-visa@xxii");
        scene.acts("juriste.xxii", "propose-avenant", Map.of());
        scene.acts("juriste.xxii", "amend-clause", Map.of("avenant", "2"));
        scene.fromHere()
                .refuses(
                        scene.tries("juriste.xxii", "submit-avenant", Map.of()),
                        "avenant.one-at-a-time",
                        "L’avenant nº 1");
        var before = OffsetDateTime.now().toString();
        scene.settles("submit-avenant@xxii");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(notice(scene.dossier().file())).isEqualTo("P20D"));
        assertThat(notice(past(scene, before))).isEqualTo("P30D");
        assertThat(scene.dossier().facts("avenant.AvenantTookEffect")).hasSize(1);
        assertThat(scene.dossier().facts("convention.ConventionAmended")).hasSize(1);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().facts("deadline.ClockSetAnew"))
                        .as("the one deadline of the term moves")
                        .hasSize(1));
        scene.acts("juriste.xxii", "withdraw-avenant", Map.of("avenant", "2", "reason", "Sans objet."))
                .isLeft("in-force");
    }

    @Test
    @Proves("VAR-02")
    void of_two_public_bodies_is_voted_by_both() throws InterruptedException {
        var scene = Scene.of(VAR, Api.shared()).comesTo("in-force").settles();
        scene.acts("juriste.var", "propose-avenant", Map.of())
                .acts("juriste.var", "amend-clause", Map.of("avenant", "1"))
                .settles();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().facts("convention.ConventionAmended"))
                        .hasSize(1));
        assertThat(scene.dossier().facts("avenant.AvenantAdoptionAcknowledged")).hasSize(2);
        assertThat(scene.dossier().facts("avenant.AvenantExecutoryAcknowledged"))
                .hasSize(2);
        scene.isLeft("in-force");
    }

    private static JsonNode past(Scene scene, String moment) {
        return Api.shared()
                .get(
                        scene.dossier().reader(),
                        "conventions/" + scene.id() + "?asOf=" + URLEncoder.encode(moment, StandardCharsets.UTF_8))
                .expect(200)
                .body();
    }

    private static String notice(JsonNode file) {
        return StreamSupport.stream(file.get("clauses").spliterator(), false)
                .filter(clause -> clause.get("id").asText().equals("16.2.2"))
                .findFirst()
                .orElseThrow()
                .at("/parameters/notice.length")
                .asText();
    }
}
