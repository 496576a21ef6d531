package org.pacta.infra.scenario;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.DatedScenariosIT.pacta;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/**
 * The application is killed an hour and a half before XXII should have warned the City, and comes back an hour and a half
 * after: what the clock owed meanwhile is made up for, once, and dated by the law and not by the return.
 */
abstract class BreachWhileDown {

    static final Duration BEFORE = Duration.ofMinutes(90);
    static final Duration AWAY = Duration.ofHours(3);

    @Test
    @Proves("SUR-A4")
    void is_reminded_of_reached_and_escalated_once_when_it_comes_back() throws Exception {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").fromHere();
        var clock = new BreachClock(api, scene);
        var aware = clock.now().truncatedTo(MINUTES).minusSeconds(60);
        scene.acts("dpo.xxii", "report-breach", Map.of("awareAt", aware.toString()))
                .isLeft("in-force", "warn-partner@xxii");
        var warnBy = aware.plus(Duration.ofHours(48));
        clock.until(warnBy.minus(BEFORE));
        var told = List.of(
                "DeadlineSet",
                "DeadlineReminded -PT24H DPO",
                "DeadlineReminded -PT12H DPO",
                "DeadlineReminded -PT6H DPO");
        assertThat(watch(scene)).isEqualTo(told);

        var mailServer = pacta.pidOf("courrier");
        pacta.kill();
        hoursPassMeanwhile();
        pacta.start();

        assertThat(ProcessHandle.of(mailServer)).as("the one left behind").isEmpty();

        assertThat(clock.now()).isAfter(warnBy.plus(BEFORE).minusSeconds(60));
        await().atMost(60, SECONDS)
                .during(3, SECONDS)
                .untilAsserted(() -> assertThat(watch(scene))
                        .startsWith(told.toArray(String[]::new))
                        .endsWith("DeadlineReached", "DeadlineEscalated PT0S EXECUTIF")
                        .contains("DeadlineReminded -PT1H DPO", "DeadlineReminded -PT1H EXECUTIF")
                        .hasSize(told.size() + 4));
        var reached = scene.dossier().watch("sur-breach-notice").stream()
                .filter(fact -> fact.get("type").asText().equals("deadline.DeadlineReached"))
                .toList();
        assertThat(reached)
                .singleElement()
                .satisfies(fact -> assertThat(moment(fact, "/data/end")).isEqualTo(warnBy));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(
                                clock.deadline("sur-breach-notice").get("state").asText())
                        .isEqualTo("passed"));

        warnsLate(scene, clock);
    }

    private static void warnsLate(Scene scene, BreachClock clock) {
        var at = clock.now().minusSeconds(5);
        Map<String, Object> warning =
                Map.of("decision", "record", "warnedAt", at.toString(), "channel", "PHONE", "everyDesk", true);
        var refused =
                scene.tries("dpo.xxii", "warn-partner", warning).expect(422).body();
        assertThat(refused.get("code").asText()).isEqualTo("breach.late-reason");
        var explained = new HashMap<>(warning);
        explained.put("lateReason", "Le service était arrêté.");
        scene.does("dpo.xxii", "warn-partner", explained)
                .isLeft("in-force", "acknowledge-warning@suresnes", "notify-cnil@suresnes");
        assertThat(clock.line(0).get("warnedLate").asBoolean()).isTrue();
        assertThat(clock.line(0).get("warningLateReason").asText()).isEqualTo("Le service était arrêté.");
        hasAllToTell(scene, clock.line(0).get("incident").asText());
        scene.does("dpo.suresnes", "notify-cnil", Map.of("decision", "rule-out", "finding", "Un exercice."))
                .isLeft("in-force")
                .hasNoDeadlineOf("breach");
    }

    /** The City reads what XXII wrote of it, and what the CNIL has to be told. */
    private static void hasAllToTell(Scene scene, String incident) {
        var content = api.get("dpo.suresnes", "conventions/" + scene.id() + "/breaches/" + incident + "/notification")
                .expect(200)
                .body();
        assertThat(content.get("state").asText()).isEqualTo("TO_NOTIFY");
        assertThat(content.get("missing")).hasSize(6);
        assertThat(content.at("/found/account").asText()).isNotBlank().doesNotContain("effacé");
    }

    /** Each fact of the watch over the 48 hours: what it is, which word, to whom. */
    private static List<String> watch(Scene scene) {
        return scene.dossier().watch("sur-breach-notice").stream()
                .map(fact -> "%s %s %s"
                        .formatted(
                                fact.get("type").asText().substring("deadline.".length()),
                                fact.at("/data/notice/offset").asText(),
                                fact.at("/data/notice/role").asText())
                        .strip())
                .toList();
    }

    private static Instant moment(JsonNode fact, String field) {
        return Instant.parse(fact.at(field).asText());
    }

    /** The demonstration's clock is kept in the database, which outlives the application. */
    private static void hoursPassMeanwhile() throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:" + pacta.port("postgres") + "/pacta?user=pacta_owner";
        try (var connection = DriverManager.getConnection(address);
                var later = connection.prepareStatement("update demo_clock set offset_millis = offset_millis + ?")) {
            later.setLong(1, AWAY.toMillis());
            assertThat(later.executeUpdate()).isOne();
        }
    }
}
