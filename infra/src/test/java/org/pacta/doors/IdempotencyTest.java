package org.pacta.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command with a key")
class IdempotencyTest {

    static final Map<String, Object> JURISTE = person("juriste");
    static final Map<String, Object> DPO = person("dpo");
    static final String ORDER = "{\"mode\":\"do\",\"amount\":3}";

    static DoorApp app;

    final String key = "cle " + UUID.randomUUID();

    @BeforeAll
    static void open() throws IOException {
        app = new DoorApp();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @BeforeEach
    void count_from_nothing() {
        app.rooms().acts.set(0);
    }

    @Test
    void happens_once_and_is_answered_twice_alike() {
        var first = app.send(order(JURISTE, key, ORDER));
        var second = app.send(order(JURISTE, key, ORDER));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void that_tells_a_secret_tells_it_once_and_leaves_it_nowhere() {
        var secret = "{\"mode\":\"secret\",\"amount\":3}";
        var first = app.send(order(JURISTE, key, secret));
        var second = app.send(order(JURISTE, key, secret));
        assertThat(first.body()).contains("number");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void without_a_key_happens_each_time() {
        app.send(json(app.to("/api/v1/things", JURISTE), ORDER));
        app.send(json(app.to("/api/v1/things", JURISTE), ORDER));
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void is_another_for_another_person() {
        app.send(order(JURISTE, key, ORDER));
        assertThat(app.send(order(DPO, key, ORDER)).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void is_refused_for_another_body() throws IOException {
        app.send(order(JURISTE, key, ORDER));
        var problem = ApiDoorTest.problem(app.send(order(JURISTE, key, ORDER.replace('3', '4'))), 422);
        assertThat(problem.path("code").asText()).isEqualTo("idempotency.key-reused");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void is_refused_by_its_rule_twice_alike() throws IOException {
        var body = ORDER.replace("do", "rule");
        var first = app.send(order(JURISTE, key, body));
        var second = app.send(order(JURISTE, key, body));
        assertThat(ApiDoorTest.problem(first, 422).path("detail").asText()).contains("1 présents sur 3");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Content-Type")).startsWith("application/problem+json");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void may_be_tried_again_after_a_defect_or_where_nothing_was_found() {
        for (var mode : List.of("defect", "hidden")) {
            var body = ORDER.replace("do", mode);
            app.send(order(JURISTE, key + mode, body));
            app.send(order(JURISTE, key + mode, body));
        }
        assertThat(acts()).isEqualTo(4);
    }

    @Test
    void makes_its_repeat_wait_for_the_result() throws Exception {
        app.rooms().gate = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> app.send(order(JURISTE, key, ORDER)));
        await().until(() -> acts() == 1);
        var second = CompletableFuture.supplyAsync(() -> app.send(order(JURISTE, key, ORDER)));
        Thread.sleep(300);
        assertThat(second).isNotDone();
        app.rooms().gate.countDown();
        assertThat(second.get().body()).isEqualTo(first.get().body());
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void asks_a_repeat_to_come_back_when_the_first_takes_long() throws Exception {
        app.rooms().gate = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> app.send(order(JURISTE, key, ORDER)));
        await().until(() -> acts() == 1);
        var second = app.send(order(JURISTE, key, ORDER));
        assertThat(ApiDoorTest.problem(second, 409).path("code").asText()).isEqualTo("idempotency.in-progress");
        assertThat(header(second, "Retry-After")).isEqualTo("2");
        app.rooms().gate.countDown();
        assertThat(first.get().statusCode()).isEqualTo(201);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void whose_application_died_is_taken_up_again_with_the_same_identifiers() throws IOException {
        var first = app.send(order(JURISTE, key, ORDER));
        change("status = NULL, body = NULL, alive_until = now() - interval '1 second'");
        var second = app.send(order(JURISTE, key, ORDER));
        assertThat(acts()).isEqualTo(2);
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        var created = ApiDoorTest.json(first);
        assertThat(ApiDoorTest.json(second).path("other")).isEqualTo(created.path("other"));
        assertThat(created.path("other")).isNotEqualTo(created.path("id"));
    }

    @Test
    void is_forgotten_after_thirty_days() {
        app.send(order(JURISTE, key, ORDER));
        change("claimed_at = now() - interval '29 days'");
        app.send(order(JURISTE, key, ORDER));
        assertThat(acts()).isEqualTo(1);
        change("claimed_at = now() - interval '31 days'");
        app.send(order(JURISTE, key, ORDER.replace('3', '4')));
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void may_have_255_characters_and_no_more() throws IOException {
        assertThat(app.send(order(JURISTE, "k".repeat(255), ORDER)).statusCode())
                .isEqualTo(201);
        var problem = ApiDoorTest.problem(app.send(order(JURISTE, "k".repeat(256), ORDER)), 400);
        assertThat(problem.path("code").asText()).isEqualTo("idempotency.key-too-long");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void recognises_a_file_whatever_stands_between_its_parts() throws IOException {
        var first = app.send(file("texte", "rapport.pdf"));
        assertThat(app.send(file("texte", "rapport.pdf")).body()).isEqualTo(first.body());
        ApiDoorTest.problem(app.send(file("autre", "rapport.pdf")), 422);
        ApiDoorTest.problem(app.send(file("texte", "autre.pdf")), 422);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void that_is_too_large_is_refused_before_anything_happens() throws IOException {
        ApiDoorTest.problem(app.send(file("x".repeat(20_000), "rapport.pdf")), 413);
        ApiDoorTest.problem(app.send(order(JURISTE, key + "2", " ".repeat(1_100_000) + ORDER)), 413);
        assertThat(acts()).isZero();
    }

    private HttpRequest.Builder file(String content, String name) {
        return Parts.upload(app.to("/api/v1/files", JURISTE).header("Idempotency-Key", key), name, content);
    }

    private static HttpRequest.Builder order(Map<String, Object> person, String key, String body) {
        return json(app.to("/api/v1/things", person).header("Idempotency-Key", key), body);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static void change(String what) {
        app.sql().sql("UPDATE idempotency SET " + what).update();
    }

    private static int acts() {
        return app.rooms().acts.get();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static Map<String, Object> person(String role) {
        var id = UUID.nameUUIDFromBytes(role.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Map.of(
                "sub", id.toString(), "groups", List.of("/suresnes/" + role), "organization", List.of("suresnes"));
    }
}
