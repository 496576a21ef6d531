package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.proofs.Proves;

/** The main job on the real parts: a convention goes from draft to in force through the tasks of its parties. */
@DisplayName("On the real parts, a convention")
class LifeToForceIT {

    final Api api = new Api(RunningPacta.shared());
    final BlindScript script = new BlindScript(api);

    @ParameterizedTest(name = "of {0} goes from draft to in force by a script that knows no matter")
    @EnumSource
    @Proves({"VAR-01", "SUR-0", "MET-01", "SUR-7.c", "MET-06"})
    void goes_from_draft_to_in_force(Demonstration demonstration) throws InterruptedException {
        var id = demonstration.draft(script);
        var done = script.until("in-force", demonstration.lawyer(), id);
        assertThat(done).contains("record-vote@" + demonstration.lead(), "sign-convention@" + demonstration.partner());
        var file =
                api.get(demonstration.lawyer(), "conventions/" + id).expect(200).body();
        assertThat(file.get("waitingFor")).as("no task is left").isEmpty();
        assertThat(types(demonstration, id))
                .startsWith("convention.ConventionDrafted")
                .contains(
                        "deliberation.DeliberationAdopted",
                        "legalite.ActBecameExecutory",
                        "signature.SignatureCompleted")
                .contains("convention.ConventionEnteredIntoForce");
        assertThat(api.get(demonstration.lawyer(), "audit/verify")
                        .expect(200)
                        .body()
                        .toString())
                .as("the chains verify")
                .doesNotContain("\"altered\"")
                .doesNotContain("\"missing\"");
    }

    @Test
    void withdrawn_by_a_party_leaves_no_task_behind() throws InterruptedException {
        var id = Demonstration.VAR.draft(script);
        script.until("deliberation", "juriste.var", id);
        awaitTask("juriste.var", id, "draft-report", "var");
        awaitTask("juriste.var", id, "draft-report", "collectivite");
        api.post("juriste.var", "conventions/" + id + "/acts/withdraw", Map.of("reason", "Le projet est abandonné."))
                .expect(200);
        awaitNoTask("juriste.var", id, "withdrawn");
        assertThat(types(Demonstration.VAR, id)).contains("deliberation.DeliberationCancelled");
    }

    @Test
    void returned_by_a_legal_service_comes_back_as_the_next_version() throws InterruptedException {
        var id = Demonstration.SURESNES.draft(script);
        script.until("instruction", "juriste.suresnes", id);
        var visa = awaitTask("juriste.xxii", id, "give-legal-visa", "xxii");
        api.post(
                        "juriste.xxii",
                        "tasks/" + visa + "/complete",
                        Map.of("decision", "return", "reason", "Article 5 à revoir."))
                .expect(200);
        script.until("deliberation", "juriste.suresnes", id);
        assertThat(api.get("juriste.suresnes", "conventions/" + id)
                        .body()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refused_at_signature_goes_back_to_its_authors() throws InterruptedException {
        var id = Demonstration.SURESNES.draft(script);
        script.until("signature", "juriste.suresnes", id);
        var signing = awaitTask("juriste.suresnes", id, "sign-convention", "xxii");
        api.post(
                        "executif.xxii",
                        "tasks/" + signing + "/complete",
                        Map.of("decision", "refuse", "reason", "Assurance non conforme."))
                .expect(200);
        var submit = awaitTask("juriste.suresnes", id, "submit-convention", "suresnes");
        assertThat(submit).isNotBlank();
        assertThat(waiting("juriste.suresnes", id)).hasSize(1);
    }

    @Test
    @Proves("AIX-08")
    void is_signed_only_with_the_text_that_was_voted_and_only_by_the_authorised_person() throws InterruptedException {
        var id = Demonstration.SURESNES.draft(script);
        script.until("signature", "juriste.suresnes", id);
        var signing = awaitTask("juriste.suresnes", id, "sign-convention", "suresnes");
        awaitTask("juriste.suresnes", id, "sign-convention", "xxii");
        var before = types(Demonstration.SURESNES, id);
        var other = api.post(
                "executif.suresnes",
                "tasks/" + signing + "/complete",
                Map.of(
                        "decision",
                        "sign",
                        "text",
                        "0".repeat(64),
                        "signedOn",
                        java.time.LocalDate.now().toString()));
        other.expect(422);
        assertThat(other.body().get("code").asText()).isEqualTo("signature.text-voted");
        assertThat(other.body().get("detail").asText()).contains("n’est pas celui qui a été voté");
        var unauthorised = api.post("juriste.suresnes", "tasks/" + signing + "/complete", Map.of("decision", "sign"));
        assertThat(unauthorised.status()).isIn(403, 404, 409, 422);
        assertThat(types(Demonstration.SURESNES, id)).as("nothing is recorded").isEqualTo(before);
    }

    @Test
    void of_others_does_not_exist_for_a_private_partner() {
        var id = Demonstration.VAR.draft(script);
        api.get("juriste.xxii", "conventions/" + id).expect(404);
        api.get("juriste.xxii", "conventions/" + id + "/history").expect(404);
        api.post("juriste.xxii", "conventions/" + id + "/acts/withdraw", Map.of("reason", "x"))
                .expect(404);
        api.anonymous("conventions/" + id).expect(401);
        assertThat(api.get("juriste.xxii", "conventions").body().toString()).doesNotContain(id);
    }

    private void awaitNoTask(String account, String id, String state) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var file = api.get(account, "conventions/" + id).expect(200).body();
            if (file.get("state").asText().equals(state)
                    && file.get("waitingFor").isEmpty()) return;
            Thread.sleep(200);
        }
        throw new AssertionError("Tasks are left: " + waiting(account, id));
    }

    private String awaitTask(String account, String id, String action, String organisation)
            throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (var task : waiting(account, id))
                if (task.get("action").asText().equals(action)
                        && task.get("organisation").asText().equals(organisation))
                    return task.get("id").asText();
            Thread.sleep(200);
        }
        throw new AssertionError("No task " + action + " for " + organisation + ": " + waiting(account, id));
    }

    private List<JsonNode> waiting(String account, String id) {
        var file = api.get(account, "conventions/" + id).expect(200).body();
        return StreamSupport.stream(file.get("waitingFor").spliterator(), false).toList();
    }

    private List<String> types(Demonstration demonstration, String id) {
        var history = api.get(demonstration.lawyer(), "conventions/" + id + "/history")
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(history.spliterator(), false)
                .map(fact -> fact.get("type").asText())
                .toList();
    }
}
