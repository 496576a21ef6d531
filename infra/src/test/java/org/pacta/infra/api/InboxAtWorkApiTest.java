package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DisplayName("The inbox at work, through the API,")
class InboxAtWorkApiTest {

    static final ObjectMapper JSON = new ObjectMapper();

    static ApiWeb api;

    @BeforeAll
    static void open() {
        api = new ApiWeb();
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void entrusts_roles_acts_in_both_names_and_takes_them_back() throws Exception {
        var convention = draft();
        var task = task(convention, "submit-convention");
        var made = api.read(201, "juriste.suresnes", api.post("delegations", delegation("dpo.suresnes")));
        assertThat(made.path("state").asText()).isEqualTo("running");
        assertThat(items("dpo.suresnes", "tasks?view=onBehalf").findValuesAsText("id"))
                .contains(task);

        var body = example("dpo.suresnes", task);
        api.read(200, "dpo.suresnes", api.post("tasks/" + task + "/complete", body));

        var submitted = items("juriste.suresnes", "conventions/" + convention + "/history")
                .valueStream()
                .filter(fact -> fact.path("type").asText().equals("convention.ConventionSubmitted"))
                .findFirst()
                .orElseThrow();
        assertThat(submitted.path("onBehalfOf").asText())
                .isEqualTo(made.path("from").asText());
        assertThat(submitted.path("actor").asText()).isEqualTo(made.path("to").asText());
        assertThat(items("juriste.suresnes", "delegations").findValuesAsText("action"))
                .contains("submit-convention");
        assertThat(items("juriste.xxii", "delegations")).isEmpty();
        var id = made.path("id").asText();
        assertThat(api.call("juriste.xxii", api.post("delegations/" + id + "/revoke", Map.of()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(api.read(200, "juriste.suresnes", api.post("delegations/" + id + "/revoke", Map.of()))
                        .path("state")
                        .asText())
                .isEqualTo("revoked");
    }

    @Test
    void refuses_roles_one_lacks_and_colleagues_of_others() throws Exception {
        var form = api.read(422, "juriste.suresnes", api.post("delegations", delegation("dpo.xxii")));
        assertThat(form.path("problems").findValuesAsText("field")).containsExactly("to");
        assertThat(api.call("juriste.suresnes", api.get("delegations/form?organisation=xxii"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void answers_several_tasks_with_one_motive_and_tells_each_result() throws Exception {
        var one = submitted();
        var other = submitted();
        var body = Map.of("decision", "return", "reason", "Annexe absente.");
        var asked = Map.of("tasks", List.of(one, UUID.randomUUID().toString(), other), "body", body);

        var results = api.read(200, "juriste.suresnes", api.post("tasks/complete", asked))
                .path("items");

        assertThat(results.findValuesAsText("done")).containsExactly("true", "false", "true");
        assertThat(results.at("/1/problem/status").asInt()).isEqualTo(404);
        var none = api.read(422, "juriste.suresnes", api.post("tasks/complete", Map.of("tasks", List.of())));
        assertThat(none.path("code").asText()).isEqualTo("desk.bulk-small");
    }

    @Test
    void reminds_once_a_day_and_narrows_the_list_down() throws Exception {
        var convention = draft();
        var task = task(convention, "submit-convention");
        api.read(200, "juriste.xxii", api.post("tasks/" + task + "/remind", Map.of()));
        var again = api.read(422, "juriste.suresnes", api.post("tasks/" + task + "/remind", Map.of()));
        assertThat(again.path("code").asText()).isEqualTo("task.reminded-once");
        assertThat(items("juriste.suresnes", "tasks?convention=" + convention + "&due=none&matter=convention")
                        .findValuesAsText("id"))
                .containsExactly(task);
        assertThat(items("juriste.suresnes", "tasks?convention=" + convention + "&due=late"))
                .isEmpty();
        assertThat(items("juriste.suresnes", "watch")).isEmpty();
    }

    @Test
    void keeps_how_a_person_wants_to_be_written_to() throws Exception {
        assertThat(api.read(200, "elu.suresnes", api.get("settings"))
                        .path("mail")
                        .asText())
                .isEqualTo("digest");
        assertThat(put("elu.suresnes", "none")).isEqualTo(200);
        assertThat(api.read(200, "elu.suresnes", api.get("settings"))
                        .path("mail")
                        .asText())
                .isEqualTo("none");
        assertThat(put("elu.suresnes", "hourly")).isEqualTo(422);
        assertThat(api.read(200, "elu.aix", api.get("settings")).path("mail").asText())
                .isEqualTo("digest");
    }

    static int put(String account, String pace) throws Exception {
        var request = MockMvcRequestBuilders.put(URI.create("/api/v1/settings"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(Map.of("mail", pace)));
        return api.call(account, request).getStatus();
    }

    static Map<String, Object> delegation(String to) {
        var today = LocalDate.now(LegalClock.PARIS);
        return Map.of(
                "to", to,
                "roles", List.of("juriste"),
                "first", today.toString(),
                "last", today.plusDays(3).toString(),
                "reason", "Congés");
    }

    static JsonNode items(String account, String path) throws Exception {
        return api.read(200, account, api.get(path)).path("items");
    }

    static JsonNode example(String account, String task) throws Exception {
        return api.read(200, account, api.get("tasks/" + task)).at("/form/examples/0");
    }

    static String draft() throws Exception {
        var parties = new LinkedHashMap<String, String>();
        parties.put("ville", "suresnes");
        parties.put("partenaire", "xxii");
        return api.draft("suresnes-xxii", parties, Map.of());
    }

    /** A legal visa that is asked of the town. */
    static String submitted() throws Exception {
        var convention = draft();
        var task = task(convention, "submit-convention");
        api.read(200, "juriste.suresnes", api.post("tasks/" + task + "/complete", example("juriste.suresnes", task)));
        return task(convention, "give-legal-visa");
    }

    static String task(String convention, String action) {
        var organisation = new Organisation("suresnes");
        var of = ConventionId.of(convention);
        var id = TaskId.of(of, action, organisation, 1);
        var asked = new Assignment(of.toString(), "convention", action, organisation, List.of(Role.JURISTE), 1);
        api.app().send(new OpenTask(id, asked, LocalDate.now(LegalClock.PARIS)));
        assertThat(api.app().bean(CaughtUp.class).await()).isTrue();
        return id.value().toString();
    }
}
