package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;

/**
 * One convention as a scenario tells it: a script brings it to a step, its parties act there, and what is then recorded,
 * asked and still running is compared to the letter. Steps are written {@code action@organisation}, accounts
 * {@code role.organisation}.
 */
final class Scene {

    private final Api api;
    private final BlindScript script;
    private final Dossier dossier;
    private int told;

    private Scene(Api api, BlindScript script, Demonstration demonstration) {
        this.api = api;
        this.script = script;
        this.dossier = new Dossier(api, demonstration.lawyer(), demonstration.draft(script));
    }

    static Scene of(Demonstration demonstration, Api api) {
        return new Scene(api, new BlindScript(api), demonstration);
    }

    /** The member of an assembly who logs in with this account. */
    static String member(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(UTF_8)).toString();
    }

    Dossier dossier() {
        return dossier;
    }

    String id() {
        return dossier.id();
    }

    /** The script does all that is asked until the convention is in that state. */
    Scene comesTo(String state) throws InterruptedException {
        script.until(state, dossier.reader(), id());
        return this;
    }

    /** The script does all but these steps until each of them is asked; what is recorded from here on is the scene's. */
    Scene comesToAsking(String... steps) throws InterruptedException {
        script.untilAsked(Set.of(steps), dossier.reader(), id());
        return fromHere();
    }

    /** The script does all that is asked but these steps, until nothing else is. */
    Scene settles(String... steps) throws InterruptedException {
        script.untilQuiet(Set.of(steps), dossier.reader(), id());
        return this;
    }

    Scene fromHere() {
        told = dossier.history().size();
        return this;
    }

    /** Somebody does a step as the example of its form has it, but for what is said. */
    Scene does(String account, String action, Map<String, ?> said) {
        tries(account, action, said).expect(200);
        return this;
    }

    Api.Answer tries(String account, String action, Map<String, ?> said) {
        return tries(account, action, account.substring(account.indexOf('.') + 1), said);
    }

    /** Somebody tries a step that this organisation is asked for. */
    Api.Answer tries(String account, String action, String organisation, Map<String, ?> said) {
        var task = "tasks/" + task(action, organisation);
        var form = api.get(account, task).expect(200).body().path("form");
        return api.post(account, task + "/complete", as(form, said));
    }

    private static Map<String, Object> as(JsonNode form, Map<String, ?> said) {
        var body = new HashMap<String, Object>();
        form.at("/examples/0").properties().forEach(field -> body.put(field.getKey(), field.getValue()));
        body.putAll(said);
        return body;
    }

    /** Somebody does of their own motion what nobody asked for. */
    Scene acts(String account, String act, Map<String, ?> said) {
        var form = dossier.acts(account)
                .filter(each -> each.get("act").asText().equals(act))
                .findFirst()
                .orElseThrow()
                .path("form");
        api.post(account, "conventions/" + id() + "/acts/" + act, as(form, said))
                .expect(200);
        return this;
    }

    Scene withdraws(String account) {
        return acts(account, "withdraw", Map.of("reason", "Le projet est abandonné."));
    }

    /** These facts, in whatever order, and no other are recorded since the scene began, beside those of the steps themselves. */
    Scene records(String... types) {
        eventually(() -> assertThat(dossier.typesAfter(told))
                .as("recorded since the scene began")
                .containsExactlyInAnyOrder(types));
        return this;
    }

    /** The convention is in this state, these steps are asked and no other, in the file and by the tasks ever opened. */
    Scene isLeft(String state, String... steps) {
        eventually(() -> {
            var file = dossier.file();
            assertThat(file.get("state").asText()).isEqualTo(state);
            assertThat(BlindScript.asked(file)).as("steps asked").containsExactlyInAnyOrder(steps);
            assertThat(dossier.stepsLeft()).as("steps opened and never ended").hasSize(steps.length);
        });
        return this;
    }

    /** That matter has set deadlines, none still runs, and nobody watches the clock for one. */
    Scene hasNoDeadlineOf(String matter) {
        eventually(() -> {
            assertThat(dossier.deadlines(each -> each.get("subject").asText().startsWith(matter)))
                    .extracting(each -> each.get("state").asText())
                    .as("deadlines of " + matter)
                    .isNotEmpty()
                    .doesNotContain("running");
            assertThat(dossier.watched(matter)).as("deadlines under watch").isEmpty();
        });
        return this;
    }

    /** Refused with this code in a sentence that says this, and nothing is recorded of it, no step taken either. */
    Scene refuses(Api.Answer answer, String code, String saying) {
        answer.expect(422);
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
        assertThat(answer.body().get("detail").asText()).contains(saying).doesNotContain("{");
        assertThat(dossier.history()).as("nothing is recorded").hasSize(told);
        return this;
    }

    /** As if it did not exist, in the same words, and nothing is recorded. */
    Scene isHidden(Api.Answer answer) {
        answer.expect(404);
        assertThat(answer.body().get("code").asText()).isEqualTo("request.not-found");
        assertThat(dossier.history()).as("nothing is recorded").hasSize(told);
        return this;
    }

    private String task(String action, String organisation) {
        return await().atMost(20, SECONDS)
                .pollInterval(100, MILLISECONDS)
                .until(
                        () -> BlindScript.waiting(dossier.file())
                                .filter(step -> BlindScript.name(step).equals(action + "@" + organisation))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .get("id")
                .asText();
    }

    /** Within what a user waits, and still so a moment later: what comes too much comes late. */
    private static void eventually(ThrowingRunnable compared) {
        await().atMost(20, SECONDS)
                .during(300, MILLISECONDS)
                .pollDelay(0, MILLISECONDS)
                .pollInterval(100, MILLISECONDS)
                .untilAsserted(compared);
    }
}
