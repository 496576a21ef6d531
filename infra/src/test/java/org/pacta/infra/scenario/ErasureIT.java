package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.security.ErasedPersons;
import org.pacta.infra.views.SealedTexts;

/** A member of an assembly leaves, asks to be erased, and is read nowhere in the running product any more (GDPR art. 17). */
@DisplayName("A person who asks to be erased")
class ErasureIT {

    static final String LEAVER = "elu2.suresnes";
    static final String OFFICER = "dpo.suresnes";
    static final String MARK = "MARQUE7391";
    static final String TYPED = "Ce que j’ai écrit : " + MARK;

    static RunningPacta pacta;
    static Api api;
    static Scene scene;

    /** One of its own: whoever is erased here is at work in other scenarios. */
    @BeforeAll
    static void start() {
        pacta = RunningPacta.start(Map.of());
        api = new Api(pacta);
        scene = Scene.of(Demonstration.SURESNES, api);
    }

    @AfterAll
    static void stop() {
        pacta.close();
    }

    @Test
    void is_answered_by_the_officer_and_then_found_nowhere() throws Exception {
        write();
        var databases = new Databases(pacta.port("postgres"));
        var backup = databases.key(Scene.member(LEAVER));
        refuseWhatTheLawRefuses();
        var erasure = ask();
        grant(erasure);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.get(OFFICER, "erasures/" + erasure)
                                .expect(200)
                                .body()
                                .get("state")
                                .asText())
                        .isEqualTo("erased"));
        isReadAsErased();
        isNowhere();
        isNotWrittenUnderAnyMore();
        databases.restore(Scene.member(LEAVER), backup);
        pacta.stop();
        pacta.start();
        isReadAsErased();
    }

    private void write() {
        scene.acts(LEAVER, "comment", Map.of("audience", "shared", "comment", TYPED));
        scene.acts("juriste.suresnes", "comment", Map.of("audience", "shared", "comment", "Un autre mot"));
        api.deposit(LEAVER, scene.id(), MARK + ".txt", TYPED).expect(201);
        var today = LocalDate.now().plusDays(1).toString();
        api.post(
                        LEAVER,
                        "delegations",
                        Map.of(
                                "to",
                                "elu3.suresnes",
                                "roles",
                                List.of("elu"),
                                "first",
                                today,
                                "last",
                                today,
                                "reason",
                                TYPED),
                        "erasure-it-key")
                .expect(201);
    }

    /** Whoever is alone in a role stays; nobody decides about themself; others decide nothing. */
    private void refuseWhatTheLawRefuses() {
        var alone = asked("juriste.suresnes", Map.of());
        refused(api.post(OFFICER, "erasures/" + alone + "/answer", granting()), "effacement.seats-filled", "juriste");
        refused(api.post("juriste.suresnes", "erasures/" + alone + "/answer", granting()), "effacement.officer", "");
        api.post("dpo.xxii", "erasures/" + alone + "/answer", granting()).expect(404);
        var refusal = Map.of(
                "decision",
                "refuse",
                "keeping",
                "LEGAL_OBLIGATION_TO_KEEP",
                "refusal",
                "Vous êtes en fonction.",
                "routesTold",
                true,
                "refusedOn",
                LocalDate.now().toString());
        api.post(OFFICER, "erasures/" + alone + "/answer", refusal).expect(200);
        refused(api.post(OFFICER, "erasures/" + alone + "/answer", granting()), "effacement.is-pending", "");
        var own = asked(OFFICER, Map.of());
        refused(api.post(OFFICER, "erasures/" + own + "/answer", granting()), "effacement.own-case", "");
    }

    private String ask() {
        var id = asked(LEAVER, Map.of("reason", TYPED));
        refused(api.post(LEAVER, "erasures", Map.of()), "effacement.asked-once", "déjà");
        return id;
    }

    private void grant(String erasure) {
        var answered = api.post(OFFICER, "erasures/" + erasure + "/answer", granting())
                .expect(200)
                .body();
        assertThat(answered.get("state").asText()).isIn("granted", "erased");
        assertThat(answered.at("/answer/ground").asText()).isEqualTo("NO_LONGER_NEEDED");
    }

    private void isReadAsErased() throws IOException {
        var history = api.get("juriste.xxii", "conventions/" + scene.id() + "/history")
                .expect(200)
                .body()
                .toString();
        assertThat(history)
                .contains(SealedTexts.ERASED, ErasedPersons.NAME, "Un autre mot")
                .doesNotContain(MARK);
        var register = api.get("juriste.xxii", "registers/comments").expect(200).body();
        assertThat(register.toString())
                .contains(SealedTexts.ERASED, "Un autre mot")
                .doesNotContain(MARK);
        try (var dossier = Loader.loadPDF(api.file("juriste.suresnes", "conventions/" + scene.id() + "/dossier"))) {
            var text = new PDFTextStripper().getText(dossier).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("texte effacé à la demande de la personne")
                    .doesNotContain(MARK);
        }
        assertThat(api.get("admin.suresnes", "audit/verify")
                        .expect(200)
                        .body()
                        .get("intact")
                        .asBoolean())
                .isTrue();
    }

    private void isNowhere() {
        var databases = new Databases(pacta.port("postgres"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(databases.tablesThatBear(MARK)).isEmpty());
        assertThat(new PublicTopic(pacta.port("kafka")).says(MARK)).isFalse();
        assertThat(new Traces(pacta.home()).of(MARK)).isEmpty();
    }

    private void isNotWrittenUnderAnyMore() {
        var body = Map.of("decision", "comment", "audience", "shared", "comment", "Encore un mot");
        refused(api.post(LEAVER, "conventions/" + scene.id() + "/acts/comment", body), "effacement.erased", "art. 17");
    }

    private String asked(String account, Map<String, Object> body) {
        return api.post(account, "erasures", body).expect(201).body().get("id").asText();
    }

    private static Map<String, Object> granting() {
        return Map.of(
                "decision", "grant",
                "ground", "NO_LONGER_NEEDED",
                "grantedOn", LocalDate.now().toString());
    }

    private static void refused(Api.Answer answer, String code, String saying) {
        answer.expect(422);
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
        assertThat(answer.body().get("detail").asText()).contains(saying).doesNotContain("{");
    }
}
