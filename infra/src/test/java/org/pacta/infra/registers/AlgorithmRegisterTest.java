package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.support.DeskApp;
import org.pacta.proofs.Proves;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The register of algorithms")
class AlgorithmRegisterTest {

    static final Duration SOON = Duration.ofSeconds(30);

    @ComponentScan("org.pacta.infra.letters")
    static class WithLetters {}

    @AutoClose
    static final DeskApp app = new DeskApp(WithLetters.class);

    @Test
    void tells_the_whole_life_of_an_algorithm_as_people_lead_it() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        var algorithm = installed(story);
        story.does(algorithm, "technique.xxii", "measure-false-positives", 1, Map.of("falseAlerts", 100));
        refused(
                "algorithme.target",
                () -> story.does(algorithm, "technique.suresnes", "open-to-operators", 1, Map.of()));
        story.does(algorithm, "technique.xxii", "measure-false-positives", 2, Map.of("falseAlerts", 99));
        story.does(algorithm, "technique.suresnes", "open-to-operators", 1, Map.of());
        story.act("technique.suresnes", "suspend-algorithm", Map.of());
        assertThat(story.line("juriste.suresnes", algorithm)
                        .cells()
                        .get("suspended")
                        .asBoolean())
                .isTrue();
        story.act("technique.suresnes", "resume-algorithm", Map.of());
        story.act("executif.suresnes", "order-removal", Map.of("reason", "Contrefaçon jugée."));
        story.does(algorithm, "technique.xxii", "attest-removal", 1, Map.of());

        var line = story.line("juriste.suresnes", algorithm);
        var cells = line.cells();
        assertThat(cells.get("state").asText()).isEqualTo("ALGORITHM_REMOVED");
        assertThat(cells.get("rate").asText()).isEqualTo("9,90\u00a0%");
        assertThat(cells.get("conforming").asBoolean()).isTrue();
        assertThat(cells.get("purpose").asText()).isEqualTo("statistiques-de-flux");
        assertThat(cells.get("endReason").asText()).isEqualTo("Contrefaçon jugée.");
        assertThat(cells.get("removalMinutes").asLong()).isBetween(0L, 5L);
        assertThat(line.history())
                .extracting(RegisterLine.Written::fact)
                .containsExactly(
                        "AlgorithmProposed",
                        "ProposalStudied",
                        "CommitteeOpinionGiven",
                        "AlgorithmAuthorised",
                        "LetterIssued",
                        "AlgorithmInstalled",
                        "FalsePositivesMeasured",
                        "FalsePositivesMeasured",
                        "OpenedToOperators",
                        "AlgorithmSuspended",
                        "AlgorithmResumed",
                        "RemovalOrdered",
                        "RemovalAttested");
    }

    @Test
    @Proves("SUR-7.1.2")
    void bears_the_fingerprint_of_the_letter_that_both_parties_read() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        var algorithm = installed(story);
        var print = story.line("juriste.xxii", algorithm).cells().get("letter").asText();
        for (var account : new String[] {"juriste.xxii", "executif.suresnes"})
            assertThat(app.bean(Documents.class).of(person(account), story.convention()))
                    .filteredOn(document -> document.sha256().hex().equals(print))
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.type()).isEqualTo("application/pdf");
                        assertThat(letter.owner().alias()).isEqualTo("suresnes");
                    });
        assertThat(app.bean(Documents.class).of(person("juriste.aix"), story.convention()))
                .isEmpty();
    }

    @Test
    @Proves("SUR-13.1")
    void stands_beside_that_of_the_anomalies_told_and_corrected() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        installed(story);
        assertThat(story.offer("technique.xxii", "report-anomaly").closedBecause())
                .contains("de la Ville");
        story.act("technique.suresnes", "report-anomaly", Map.of());
        story.act("technique.xxii", "correct-anomaly", Map.of());
        var line = story.lines("dpo.suresnes", "anomalies").getLast();
        assertThat(line.cells().get("number").asInt()).isEqualTo(1);
        assertThat(line.cells().get("description").asText()).startsWith("Alertes répétées");
        assertThat(line.cells().get("minutes").asLong()).isZero();
        assertThat(line.cells().get("correction").asText()).isNotBlank();
        assertThat(story.offer("technique.xxii", "correct-anomaly").closedBecause())
                .startsWith("Aucun algorithme");
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_begun_by_the_partner_where_the_text_knows_algorithms_and_by_nobody_elsewhere() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        assertThat(story.offer("technique.suresnes", "propose-algorithm").closedBecause())
                .contains("l’organisation qui propose");
        assertThat(story.offer("technique.xxii", "suspend-algorithm").closedBecause())
                .contains("de la Ville");
        assertThat(story.offer("technique.suresnes", "suspend-algorithm").closedBecause())
                .startsWith("Aucun algorithme");
        refused("desk.act-open", () -> story.act("technique.suresnes", "propose-algorithm", Map.of()));

        var elsewhere = AlgorithmStory.in(app, "var-ia");
        assertThat(elsewhere.offer("technique.var", "propose-algorithm").closedBecause())
                .startsWith("Cette convention ne prévoit pas");
    }

    @Test
    void keeps_what_was_refused_and_what_was_given_up() {
        var story = AlgorithmStory.in(app, "suresnes-xxii");
        var refused = story.propose();
        story.meets();
        story.does(
                refused,
                "technique.suresnes",
                "give-committee-opinion",
                1,
                Map.of("opinion", "UNFAVOURABLE", "reserves", "Trop large."));
        story.does(
                refused,
                "executif.suresnes",
                "authorise-algorithm",
                1,
                Map.of("decision", "refuse", "reason", "Hors du besoin."));
        assertThat(story.line("technique.xxii", refused).cells().get("refusal").asText())
                .isEqualTo("Hors du besoin.");

        var dropped = story.propose();
        story.act("juriste.xxii", "withdraw-algorithm", Map.of("algorithm", dropped.toString()));
        assertThat(story.line("technique.xxii", dropped).cells().get("state").asText())
                .isEqualTo("ALGORITHM_WITHDRAWN");
        assertThat(story.lines("juriste.aix", "algorithms")).isEmpty();
    }

    @Test
    @Proves("VAR-14")
    void stands_beside_that_of_biases_told_by_who_watches_and_answered() {
        var story = AlgorithmStory.in(app, "var-ia");
        assertThat(story.offer("technique.var", "report-ai-incident").closedBecause())
                .startsWith("Cet acte revient");
        assertThat(story.offer("dpo.var", "answer-ai-incident").closedBecause()).startsWith("Aucun signalement");
        story.act("technique.collectivite", "report-ai-incident", Map.of());
        story.act("dpo.var", "answer-ai-incident", Map.of());
        var cells = story.lines("dpo.collectivite", "ai-incidents").getLast().cells();
        assertThat(cells.get("kind").asText()).isEqualTo("biais");
        assertThat(cells.get("answer").asText()).isNotBlank();
        var elsewhere = AlgorithmStory.in(app, "suresnes-xxii");
        assertThat(elsewhere.offer("technique.suresnes", "report-ai-incident").closedBecause())
                .startsWith("Cette convention ne charge personne");
    }

    private static AlgorithmeId installed(AlgorithmStory story) {
        var algorithm = story.propose();
        story.meets();
        story.does(algorithm, "juriste.suresnes", "give-committee-opinion", 1, Map.of());
        story.does(algorithm, "executif.suresnes", "authorise-algorithm", 1, Map.of());
        await().atMost(SOON)
                .until(() -> story.line("technique.xxii", algorithm).cells().has("letter"));
        story.does(algorithm, "technique.xxii", "install-algorithm", 1, Map.of());
        return algorithm;
    }
}
