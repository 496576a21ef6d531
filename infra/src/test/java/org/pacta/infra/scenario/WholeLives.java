package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.DatedScenariosIT.pacta;
import static org.pacta.infra.scenario.Demonstration.METROPOLE;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** The three conventions from draft to archive: two at their term, the third renewed by silence and ended the year after. */
abstract class WholeLives {

    @Test
    @Proves({
        "SUR-15.1",
        "SUR-22",
        "SUR-5.4",
        "SUR-17.1",
        "SUR-17.2",
        "VAR-06",
        "VAR-17",
        "VAR-19",
        "MET-06",
        "MET-07",
        "MET-08",
        "MET-25",
        "MET-26"
    })
    void end_with_their_duties_or_go_on_by_silence_and_are_archived_with_a_dossier_that_proves_them() throws Exception {
        var time = new DemoTime(api);
        var suresnes = Scene.of(SURESNES, api).comesTo("in-force");
        var var = Scene.of(VAR, api).comesTo("in-force");
        var metropole = Scene.of(METROPOLE, api).comesTo("in-force");
        ends(var, term(var), time, "attest-end-duty@collectivite");
        var end = term(suresnes);
        time.comesTo(end.minusMonths(5));
        suresnes.does("juriste.suresnes", "record-balance", Map.of("continuation", "GO_ON"));
        ends(suresnes, end, time, "attest-end-duty@xxii");
        hasWhatOutlivesIt(suresnes, end);
        var next = term(metropole);
        time.comesTo(next.plusDays(1));
        metropole.fromHere();
        await().atMost(30, SECONDS)
                .until(() -> !metropole
                        .dossier()
                        .facts("reconduction.TacitlyRenewed")
                        .isEmpty());
        assertThat(term(metropole)).as("a year more").isEqualTo(next.plusYears(1));
        assertThat(metropole.dossier().file().get("state").asText()).isEqualTo("in-force");
        agreedToEnd(metropole);
        metropole.settles();
        ends(metropole, next.plusYears(1), time, "attest-end-duty@aix");
        for (var scene : List.of(suresnes, var, metropole)) proved(scene);
    }

    /** Both parties write that they do not go on, three months ahead. */
    private static void agreedToEnd(Scene scene) {
        var letters = new ByLetter(scene);
        letters.acts("executif.metropole", "propose-rupture", Map.of());
        letters.delivered("juriste.metropole", "juriste.aix");
        scene.does("executif.aix", "answer-rupture", Map.of());
        letters.delivered("juriste.aix", "juriste.metropole");
    }

    /** Its dossier is checked without the application, and found altered with one byte changed. */
    private static void proved(Scene scene) {
        var dossier = scene.dossier();
        new Verified(pacta).dossier(api.file(dossier.reader(), "conventions/" + scene.id() + "/dossier"));
    }

    /** At its term nothing is left but what its end asks for; then it is closed and archived. */
    private static void ends(Scene scene, LocalDate end, DemoTime time, String oneOfTheDuties) throws Exception {
        time.comesTo(end);
        assertThat(scene.dossier().file().get("state").asText()).isEqualTo("in-force");
        time.comesTo(end.plusDays(1));
        await().atMost(30, SECONDS)
                .until(() -> asked(scene).contains(oneOfTheDuties)
                        && asked(scene).stream().allMatch(step -> step.startsWith("attest-end-duty@")));
        var ended = scene.dossier().facts("convention.ConventionEnded");
        assertThat(ended)
                .singleElement()
                .satisfies(fact -> assertThat(fact.get("legalDate").asText()).isEqualTo(end.toString()));
        scene.comesTo("archived").isLeft("archived");
        assertThat(scene.dossier()
                        .acts("juriste." + scene.dossier().reader().split("\\.")[1])
                        .filter(act -> act.get("act").asText().equals("convene-committee"))
                        .allMatch(act -> act.get("open").asBoolean()))
                .isFalse();
        assertThat(running(scene))
                .as("no deadline is left but of what outlives it")
                .allMatch(each -> outlives(each.get("subject").asText()));
    }

    private static void hasWhatOutlivesIt(Scene scene, LocalDate end) {
        assertThat(scene.dossier().facts("cloture.DutyOutlives")).hasSize(3);
        assertThat(running(scene))
                .filteredOn(each -> each.get("subject").asText().startsWith("survie/"))
                .singleElement()
                .satisfies(each -> assertThat(each.at("/nominal/lastDay").asText())
                        .isEqualTo(end.plusYears(3).toString()));
    }

    private static boolean outlives(String subject) {
        return subject.startsWith("survie/") || subject.startsWith("legalite/") || subject.startsWith("deadline/");
    }

    private static List<String> asked(Scene scene) {
        return BlindScript.asked(scene.dossier().file());
    }

    private static List<JsonNode> running(Scene scene) {
        return scene.dossier().deadlines(each -> each.get("state").asText().equals("running"));
    }

    private static LocalDate term(Scene scene) {
        return running(scene).stream()
                .filter(each -> each.get("code").asText().equals("contractual-term"))
                .map(each -> LocalDate.parse(each.at("/nominal/lastDay").asText()))
                .findFirst()
                .orElseThrow();
    }
}
