package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** An avenant on the real parts, from its proposal to the day on which the convention says something else. */
@DisplayName("An avenant")
class AvenantIT {

    private static final Set<String> ITS_WAY = Set.of("avenant", "deliberation", "legalite", "signature");
    private static final String[] BOTH = {"give-avenant-visa@suresnes", "give-avenant-visa@xxii"};
    private static final Map<String, ?> TWENTY_DAYS =
            Map.of("avenant", "1", "decision", "figure", "delay", "16.2.2/notice.length", "amount", 20, "unit", "days");

    @Test
    @Proves("SUR-24")
    void goes_through_visas_vote_control_and_signatures_then_changes_the_convention() throws InterruptedException {
        var scene = Scene.of(SURESNES, Api.shared()).comesTo("in-force");
        scene.acts("juriste.suresnes", "propose-avenant", Map.of())
                .acts("juriste.suresnes", "amend-clause", TWENTY_DAYS)
                .acts("juriste.suresnes", "amend-term", Map.of("avenant", "1"));
        play(scene, Set.of(BOTH), () -> isAsked(scene, BOTH));
        scene.does("juriste.xxii", "give-avenant-visa", Map.of("decision", "return", "reason", "À préciser."));
        play(
                scene,
                Set.of(BOTH),
                () -> scene.dossier().facts("avenant.AvenantSubmitted").size() == 2);
        scene.acts("juriste.xxii", "propose-avenant", Map.of())
                .acts("juriste.xxii", "amend-clause", Map.of("avenant", "2"));
        play(scene, Set.of(BOTH[0], BOTH[1], "submit-avenant@xxii"), () -> isAsked(scene, "submit-avenant@xxii"));
        var refused = scene.tries("juriste.xxii", "submit-avenant", Map.of());
        assertThat(refused.expect(422).body().get("code").asText()).isEqualTo("avenant.one-at-a-time");
        var before = OffsetDateTime.now().toString();
        play(
                scene,
                Set.of("submit-avenant@xxii"),
                () -> notice(scene.dossier().file()).equals("P20D"));
        assertThat(notice(past(scene, before))).isEqualTo("P30D");
        assertThat(scene.dossier().facts("avenant.AvenantTookEffect")).hasSize(1);
        assertThat(scene.dossier().facts("deliberation.VoteRecorded")).hasSize(2);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(scene.dossier().watch("contractual-term"))
                        .as("the one deadline of the term moves")
                        .extracting(fact -> fact.get("type").asText())
                        .containsOnlyOnce("deadline.ClockSetAnew"));
        scene.acts("juriste.xxii", "withdraw-avenant", Map.of("avenant", "2", "reason", "Sans objet."));
        isLeftInPeace(scene);
    }

    @Test
    @Proves("SUR-24")
    void of_two_public_bodies_is_voted_by_both() throws InterruptedException {
        var scene = Scene.of(VAR, Api.shared()).comesTo("in-force");
        scene.acts("juriste.var", "propose-avenant", Map.of())
                .acts("juriste.var", "amend-clause", Map.of("avenant", "1"));
        play(
                scene,
                Set.of(),
                () -> scene.dossier().facts("convention.ConventionAmended").size() == 1);
        assertThat(scene.dossier().facts("avenant.AvenantAdoptionAcknowledged")).hasSize(2);
        assertThat(scene.dossier().facts("avenant.AvenantExecutoryAcknowledged"))
                .hasSize(2);
        isLeftInPeace(scene);
    }

    /** Everybody does what the avenant asks of them, but for these steps. */
    private static void play(Scene scene, Set<String> left, BooleanSupplier until) {
        await().atMost(240, SECONDS).pollInterval(200, MILLISECONDS).until(() -> {
            asked(scene).stream()
                    .filter(step -> !left.contains(BlindScript.name(step)))
                    .findFirst()
                    .ifPresent(
                            step -> scene.does(account(step), step.get("action").asText(), Map.of()));
            return until.getAsBoolean();
        });
    }

    private static String account(JsonNode step) {
        return step.at("/roles/0").asText() + "." + step.get("organisation").asText();
    }

    private static List<JsonNode> asked(Scene scene) {
        return BlindScript.waiting(scene.dossier().file())
                .filter(step -> ITS_WAY.contains(step.get("matter").asText()))
                .toList();
    }

    private static boolean isAsked(Scene scene, String... steps) {
        return asked(scene).stream().map(BlindScript::name).toList().containsAll(List.of(steps));
    }

    private static void isLeftInPeace(Scene scene) {
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(asked(scene)).isEmpty());
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
