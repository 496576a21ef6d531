package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.Demonstration.METROPOLE;
import static org.pacta.infra.scenario.Dossier.texts;
import static org.pacta.infra.scenario.Scene.member;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/**
 * The deliberation DL.2024-40 as its extract tells it, on the days it happened: convened on 2 February 2024, voted on the
 * 9th, received by the préfecture and published on the 14th. The mayor is absent and has given her pouvoir to the deputy
 * who presides; 43 members are present and hold 12 pouvoirs.
 */
abstract class AixSitting {

    private static final String NUMBERED = "013-211300017-20240209-lmc1256924-CC";
    private static final String SENT = "013-211300017-20240209-LMC1256924-CC";

    @Test
    @Proves({
        "AIX-01", "AIX-02", "AIX-03", "AIX-04", "AIX-05", "AIX-06", "AIX-07", "AIX-08", "AIX-09", "AIX-10", "AIX-11",
        "AIX-12", "AIX-13", "AIX-14", "AIX-16", "MET-06"
    })
    void ends_in_force_on_its_notification() throws InterruptedException {
        var scene = Scene.of(METROPOLE, api)
                .comesToAsking("submit-convention@metropole")
                .does("juriste.metropole", "submit-convention", Map.of("fin-programme", "2025-06-30"))
                .comesToAsking("draft-report@aix");
        isConvened(scene);
        votes(scene);
        becomesExecutory(scene);
        isSignedAndNotified(scene);
        isOpenToAppealUntil15April(scene);
        isOneLineOfTheRegister(scene);
        assertThat(api.get("juriste.aix", "audit/verify")
                        .expect(200)
                        .body()
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    private void isConvened(Scene scene) {
        scene.does("assemblees.aix", "draft-report", Map.of("rapporteur", member("elu2.aix"), "policy", "04"))
                .does("elu2.aix", "approve-report", Map.of());
        itIs("2024-02-02", "P1D");
        scene.does(
                        "assemblees.aix",
                        "convene-council",
                        Map.of("sentOn", "2024-02-02", "sittingOn", "2024-02-09", "sittingAt", "09:00"))
                .acts("executif.aix", "give-pouvoir", Map.of("holder", member("elu.aix")));
        assertThat(ofAix(scene, "deliberation.CouncilConvened")
                        .at("/data/earliestLawfulSitting")
                        .asText())
                .isEqualTo("2024-02-08");
    }

    private void votes(Scene scene) throws InterruptedException {
        itIs("2024-02-09", "P7D");
        scene.does("assemblees.aix", "record-attendance", AixRollCall.handedIn())
                .does("assemblees.aix", "record-vote", Map.of("number", "DL.2024-40", "votesFor", 55))
                .does("elu.aix", "sign-as-chair", Map.of())
                .does("elu3.aix", "sign-as-secretary", Map.of())
                .comesToAsking("transmit-act@aix", "publish-act@aix");
        var report = ofAix(scene, "deliberation.ReportDrafted").at("/data/report");
        assertThat(texts(report, "rapporteur", "nomenclature", "policy"))
                .containsExactly(member("elu2.aix"), "8.4", "04");
        var call = ofAix(scene, "deliberation.AttendanceRecorded").get("data");
        assertThat(call.at("/attendance/present")).hasSize(43);
        assertThat(call.at("/attendance/pouvoirs")).hasSize(12);
        assertThat(call.get("quorum").asInt()).isEqualTo(28);
    }

    private void becomesExecutory(Scene scene) throws InterruptedException {
        itIs("2024-02-14", "P5D");
        scene.does("assemblees.aix", "transmit-act", Map.of("acte", NUMBERED))
                .does("assemblees.aix", "record-receipt", Map.of("acknowledged", NUMBERED + "-1-1"))
                .does("assemblees.aix", "publish-act", Map.of("channel", "ELECTRONIC"))
                .comesToAsking("sign-convention@aix", "sign-convention@metropole");
        assertThat(ofAix(scene, "legalite.ActTransmitted")
                        .at("/data/transmission/acte")
                        .asText())
                .isEqualTo(SENT);
        assertThat(scene.dossier().chronicle("/aix"))
                .containsExactly(
                        "2024-02-01 deliberation.DeliberationRequested",
                        "2024-02-01 deliberation.ReportDrafted",
                        "2024-02-01 deliberation.ReportApproved",
                        "2024-02-02 deliberation.CouncilConvened",
                        "2024-02-02 deliberation.PouvoirGiven",
                        "2024-02-09 deliberation.AttendanceRecorded",
                        "2024-02-09 deliberation.VoteRecorded",
                        "2024-02-09 deliberation.DeliberationAdopted",
                        "2024-02-09 deliberation.DeliberationSigned",
                        "2024-02-09 deliberation.DeliberationSigned",
                        "2024-02-09 legalite.LegalityControlOpened",
                        "2024-02-14 legalite.ActTransmitted",
                        "2024-02-14 legalite.ReceiptRecorded",
                        "2024-02-14 legalite.ActPublished",
                        "2024-02-14 legalite.ActBecameExecutory");
    }

    private void isSignedAndNotified(Scene scene) {
        itIs("2024-02-15", "P1D");
        scene.does("executif.aix", "sign-convention", Map.of()).does("executif.metropole", "sign-convention", Map.of());
        itIs("2024-02-20", "P5D");
        scene.does("juriste.metropole", "notify-convention", Map.of("notifiedOn", "2024-02-20"))
                .records(
                        "signature.ConventionSigned",
                        "signature.ConventionSigned",
                        "signature.SignatureCompleted",
                        "convention.SignaturesAcknowledged",
                        "convention.ConventionNotified",
                        "convention.ConventionEnteredIntoForce",
                        "reconduction.PeriodOpened")
                .isLeft("in-force");
        assertThat(scene.dossier().facts("signature.ConventionSigned"))
                .as("the text signed is the one voted")
                .extracting(signed -> signed.at("/data/text").asText())
                .containsOnly(ofAix(scene, "deliberation.DeliberationAdopted")
                        .at("/data/text")
                        .asText());
        assertThat(scene.dossier().file().get("inForceOn").asText()).isEqualTo("2024-02-20");
        assertThat(scene.dossier().deadlines(each -> each.get("code").asText().equals("contractual-term")))
                .as("three years, cut short by the end of the programme")
                .extracting(AixSitting::lastDay)
                .containsExactly("2025-06-30");
    }

    /** Two clear months from publication and from transmission end on Sunday the 14th's morrow, Monday 15 April. */
    private void isOpenToAppealUntil15April(Scene scene) {
        assertThat(deadlines(scene))
                .containsExactlyInAnyOrder(
                        "list-of-deliberations 2024-02-16 met",
                        "appeal 2024-04-15 running",
                        "prefet-deferral 2024-04-15 running");
        itIs("2024-04-16", "P56D");
        assertThat(deadlines(scene)).contains("appeal 2024-04-15 passed", "prefet-deferral 2024-04-15 passed");
    }

    private static List<String> deadlines(Scene scene) {
        return scene.dossier().deadlines(each -> each.get("subject").asText().endsWith("/aix")).stream()
                .map(each -> each.get("code").asText() + " " + lastDay(each) + " "
                        + each.get("state").asText())
                .toList();
    }

    private static String lastDay(JsonNode deadline) {
        return deadline.at("/nominal/lastDay").asText();
    }

    private static void isOneLineOfTheRegister(Scene scene) {
        var lines = api.get("assemblees.aix", "registers/deliberations")
                .expect(200)
                .body()
                .get("items");
        assertThat(lines)
                .filteredOn(line -> line.get("id").asText().equals("deliberation/" + scene.id() + "/1/aix"))
                .singleElement()
                .satisfies(AixSitting::tellsTheVoteAndItsDates);
    }

    private static void tellsTheVoteAndItsDates(JsonNode line) {
        assertThat(texts(line, "number", "votedOn", "outcome", "acte"))
                .containsExactly("DL.2024-40", "2024-02-09", "adopted", NUMBERED);
        assertThat(texts(line, "receivedOn", "publishedOn", "executoryOn")).containsOnly("2024-02-14");
        assertThat(texts(line, "votesFor", "votesAgainst", "abstentions", "notTakingPart"))
                .containsExactly("55", "0", "0", "0");
    }

    private static JsonNode ofAix(Scene scene, String type) {
        return scene.dossier().fact(type, "/aix");
    }

    private static void itIs(String day, String later) {
        var clock = api.post("assemblees.aix", "demo/clock", Map.of("advance", later))
                .expect(200)
                .body();
        assertThat(clock.get("today").asText()).isEqualTo(day);
        assertThat(clock.get("settled").asBoolean()).isTrue();
    }
}
