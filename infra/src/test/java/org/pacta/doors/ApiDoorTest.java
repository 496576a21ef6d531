package org.pacta.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The API's door")
class ApiDoorTest {

    static final Map<String, Object> JURISTE = Map.of(
            "sub",
            "489098e3-220b-3171-b262-343971e1c90b",
            "name",
            "Juriste Ville de Suresnes",
            "groups",
            List.of("/suresnes/juriste", "/aix/elu"),
            "organization",
            List.of("suresnes"));

    static DoorApp app;

    @BeforeAll
    static void open() throws IOException {
        app = new DoorApp();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void knows_the_person_by_their_token() throws IOException {
        var me = json(app.send(app.to("/api/v1/me", JURISTE)));
        assertThat(me.at("/id/value").asText()).isEqualTo("489098e3-220b-3171-b262-343971e1c90b");
        assertThat(me.at("/roles/suresnes/0").asText()).isEqualTo("JURISTE");
        assertThat(me.at("/roles").size()).as("no role without membership").isEqualTo(1);
    }

    @Test
    void keeps_no_session() {
        var answer = app.send(app.to("/api/v1/me", JURISTE));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void refuses_in_French_whoever_brings_no_token() throws IOException {
        var answer = app.send(app.to("/api/v1/me"));
        var problem = problem(answer, 401);
        assertThat(problem.path("code").asText()).isEqualTo("identity.not-logged-in");
        assertThat(problem.path("title").asText()).isEqualTo("Vous n'êtes pas connecté.");
        assertThat(problem.path("instance").asText()).isEqualTo("/api/v1/me");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"pacta\"");
    }

    @Test
    void refuses_a_token_signed_by_somebody_else() throws IOException {
        refused(app.realm.tokenOfAnotherKey(JURISTE));
    }

    @Test
    void refuses_a_token_that_has_expired() throws IOException {
        refused(app.realm.accessToken(with("exp", Instant.now().minusSeconds(600))));
    }

    @Test
    void refuses_a_token_of_another_realm() throws IOException {
        refused(app.realm.accessToken(with("iss", "http://localhost:1/realms/other")));
    }

    @Test
    void refuses_a_token_made_for_another_client() throws IOException {
        refused(app.realm.accessToken(with("azp", "account-console")));
    }

    @Test
    void accepts_a_token_of_another_client_that_was_made_for_this_api() {
        var token = app.realm.accessToken(with("azp", "scripts", "aud", List.of("pacta-api")));
        assertThat(app.send(app.to("/api/v1/me").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refuses_a_token_that_only_proves_an_identity() throws IOException {
        refused(app.realm.accessToken(with("typ", "ID")));
    }

    @Test
    void tells_somebody_without_organisation_what_to_ask_for() throws IOException {
        var problem = problem(app.send(app.to("/api/v1/me", with("organization", List.of()))), 403);
        assertThat(problem.path("code").asText()).isEqualTo("identity.no-organisation");
        assertThat(problem.path("detail").asText()).contains("portée organization");
    }

    @Test
    void does_not_take_a_browser_session_for_a_token() throws IOException {
        var browser = new Browser(app);
        browser.logIn(JURISTE);
        problem(app.send(app.to("/api/v1/me").header("Cookie", browser.cookies())), 401);
    }

    @ParameterizedTest(name = "{0} answers {1} {2}")
    @CsvSource({
        "/api/v1/nowhere,             404, request.not-found",
        "/api/v1/refusals/hidden,     404, request.not-found",
        "/api/v1/things/7?amount=1,   404, request.not-found",
        "/api/v1/things/5a5e8f3c-4a6c-4e0c-9d8e-0f3a4b5c6d7e,          400, request.bad-parameter",
        "/api/v1/things/5a5e8f3c-4a6c-4e0c-9d8e-0f3a4b5c6d7e?amount=x, 400, request.bad-parameter",
        "/api/v1/files,               405, request.method-not-allowed",
        "/api/v1/refusals/taken,      409, task.taken-by-another",
        "/api/v1/refusals/stale,      409, request.stale",
        "/api/v1/refusals/form,       422, form.refused",
        "/api/v1/refusals/rule,       422, probe.with-sentence",
        "/api/v1/refusals/wrapped,    422, probe.with-sentence",
        "/api/v1/refusals/unwritten,  422, probe.without-sentence",
        "/api/v1/refusals/defect,     500, technical.defect",
    })
    void answers_every_refusal_with_its_code(String path, int status, String code) throws IOException {
        var problem = problem(app.send(app.to(path, JURISTE)), status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:pacta:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void quotes_the_rule_its_source_and_what_was_found() throws IOException {
        var problem = problem(app.send(app.to("/api/v1/refusals/rule", JURISTE)), 422);
        assertThat(problem.path("source").asText()).isEqualTo("CGCT L2121-17");
        assertThat(problem.path("detail").asText())
                .isEqualTo("Le quorum n'est pas atteint : 27 présents sur 28. Convoquez l'assemblée à nouveau.");
    }

    @Test
    void names_every_field_of_a_refused_form() throws IOException {
        var line = problem(app.send(app.to("/api/v1/refusals/form", JURISTE)), 422)
                .path("problems")
                .path(0);
        assertThat(line.path("field").asText()).isEqualTo("sittingOn");
        assertThat(line.path("code").asText()).isEqualTo("form.required");
        assertThat(line.path("detail").asText()).isEqualTo("Indiquez la date de la séance.");
    }

    @Test
    void hides_what_went_wrong_inside_and_gives_a_reference() throws IOException {
        var answer = app.send(app.to("/api/v1/refusals/defect", JURISTE));
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(problem(answer, 500).path("reference").asText()).hasSize(13);
    }

    @ParameterizedTest(name = "{1} as {0} is refused with {2}")
    @CsvSource({
        "application/json, {\"mode\":, 400, request.unreadable",
        "application/json, {\"mode\":1;\"amount\":\"x\"}, 400, request.unreadable",
        "text/plain, hello, 415, request.media-type",
    })
    void refuses_what_it_cannot_read(String type, String body, int status, String code) throws IOException {
        var request = app.to("/api/v1/things", JURISTE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body.replace(';', ',')));
        assertThat(problem(app.send(request), status).path("code").asText()).isEqualTo(code);
    }

    @Test
    void refuses_a_file_that_is_too_large() throws IOException {
        var request = Parts.upload(app.to("/api/v1/files", JURISTE), "rapport.pdf", "x".repeat(20_000));
        assertThat(problem(app.send(request), 413).path("code").asText()).isEqualTo("request.too-large");
    }

    @Test
    void answers_a_request_the_server_itself_rejects_as_a_problem_too() throws IOException {
        problem(app.send(app.to("/api/v1//me", JURISTE)), 400);
    }

    private static void refused(String token) throws IOException {
        problem(app.send(app.to("/api/v1/me").header("Authorization", "Bearer " + token)), 401);
    }

    private static Map<String, Object> with(Object... more) {
        var claims = new java.util.HashMap<>(JURISTE);
        for (var i = 0; i < more.length; i += 2) claims.put((String) more[i], more[i + 1]);
        return claims;
    }

    static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
