package org.pacta.infra.scenario;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.DatedScenariosIT.pacta;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/**
 * The mail server answers nobody for six hours after XXII asked for its warning to leave: the warning waits and counts from
 * when it left, and the City's 72 hours with it.
 */
abstract class BreachWithoutMail {

    static final Duration AWAY = Duration.ofHours(6);

    @Test
    @Proves("SUR-A4")
    void is_told_once_to_each_desk_when_it_is_back_and_counts_from_then() throws Exception {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").fromHere();
        var clock = new BreachClock(api, scene);
        var asked = clock.now();
        try (var server = HeldPart.of(pacta, "courrier")) {
            asksForItsMailToLeave(scene);
            clock.passes(AWAY);
            var tries = tries();
            await().atMost(120, SECONDS).until(() -> tries() >= tries + 2);
            assertThat(scene.dossier().facts("courriel.CourrielSent")).isEmpty();
            assertThat(scene.dossier().facts("breach.PartnerWarned")).isEmpty();
            scene.isLeft("in-force", "follow-warning@xxii");
        }
        var back = asked.plus(AWAY);
        await().atMost(120, SECONDS)
                .until(() -> !scene.dossier().facts("breach.PartnerWarned").isEmpty());
        countsFrom(back, scene, clock);
        var caught = new Catcher(pacta.port("courrier-api"));
        await().atMost(30, SECONDS)
                .during(5, SECONDS)
                .untilAsserted(() -> assertThat(caught.recipientsOfMailsThatSay(scene.id()))
                        .containsExactlyInAnyOrder("dpo@suresnes.example", "si@suresnes.example"));
        scene.does("dpo.suresnes", "notify-cnil", Map.of("decision", "rule-out", "finding", "Un exercice."))
                .isLeft("in-force")
                .hasNoDeadlineOf("breach");
    }

    private static void asksForItsMailToLeave(Scene scene) {
        scene.acts("dpo.xxii", "report-breach", Map.of())
                .does("dpo.xxii", "warn-partner", Map.of())
                .isLeft("in-force", "follow-warning@xxii");
        await().atMost(120, SECONDS)
                .until(() -> failed(scene).stream().distinct().count() == 2);
        asksForAnotherWay(scene);
    }

    private static void asksForAnotherWay(Scene scene) {
        var step = BlindScript.waiting(scene.dossier().file()).findFirst().orElseThrow();
        var asked = api.get("dpo.xxii", "tasks/" + step.get("id").asText())
                .expect(200)
                .body();
        assertThat(asked.get("why").asText()).contains("serveur de courrier ne répond pas", "autre moyen");
        assertThat(asked.at("/form/properties").has("channel")).isTrue();
    }

    private static void countsFrom(Instant back, Scene scene, BreachClock clock) {
        var sent = scene.dossier().facts("courriel.CourrielSent").stream()
                .map(fact -> moment(fact, "/data/sentAt"))
                .sorted()
                .toList();
        assertThat(sent).hasSize(2).allSatisfy(at -> assertThat(at).isAfterOrEqualTo(back));
        var warned = scene.dossier().facts("breach.PartnerWarned").getFirst();
        assertThat(moment(warned, "/data/warnedAt")).isEqualTo(sent.getLast());
        assertThat(warned.at("/data/late").asBoolean()).isFalse();
        scene.isLeft("in-force", "acknowledge-warning@suresnes", "notify-cnil@suresnes");
        var notifyBy = moment(clock.deadline("breach-to-cnil"), "/prudent/at");
        assertThat(notifyBy)
                .as("as fine as the table of deadlines keeps it")
                .isCloseTo(sent.getLast().plus(Duration.ofHours(72)), within(1, MILLIS));
    }

    /** The mail of each try that failed. */
    private static List<String> failed(Scene scene) {
        return scene.dossier().facts("courriel.CourrielFailed").stream()
                .map(fact -> fact.get("aggregate").asText())
                .toList();
    }

    /** Of the warning that was tried least. */
    private static int tries() throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:" + pacta.port("postgres") + "/pacta?user=pacta_owner";
        try (var connection = DriverManager.getConnection(address);
                var asked = connection.createStatement();
                var found = asked.executeQuery("select min(tries) from courriel_outbox where not ended")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Instant moment(JsonNode fact, String field) {
        return Instant.parse(fact.at(field).asText());
    }
}
