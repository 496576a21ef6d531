package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The REST API as a script uses it: a password grant, then plain HTTP. */
public final class Api {

    private static final int LOGIN_TRIES = 90;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static final Duration ENDURANCE = Duration.ofMinutes(15);
    private static Api shared;

    private final String address;
    private final String keycloak;
    private final Duration patience;
    private final Consumer<Ledger.Entry> ledger;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Api(RunningPacta pacta) {
        this(pacta.address(), pacta.keycloak());
    }

    public Api(String address, String keycloak) {
        this(address, keycloak, Duration.ZERO, entry -> {});
    }

    private Api(String address, String keycloak, Duration patience, Consumer<Ledger.Entry> ledger) {
        this.address = address;
        this.keycloak = keycloak;
        this.patience = patience;
        this.ledger = ledger;
    }

    /** Of the product that all scenarios share, so that nobody logs in twice. */
    static synchronized Api shared() {
        if (shared == null) shared = new Api(RunningPacta.shared());
        return shared;
    }

    /** A client that repeats what was not answered, under the same key, and notes every command it gave. */
    static Api patient(RunningPacta pacta, Ledger ledger) {
        return new Api(pacta.address(), pacta.keycloak(), ENDURANCE, ledger::note);
    }

    Duration patience() {
        return patience;
    }

    /** What came back in the end, whatever the status. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response, int tries) {

        boolean mayBeAskedAgain() {
            return status >= 500 || response.headers().firstValue("Retry-After").isPresent();
        }

        public Answer expect(int expected) {
            if (status != expected)
                throw new AssertionError("Expected " + expected + ", found " + status + " for "
                        + response.request().method() + " " + response.uri() + ": " + body);
            return this;
        }
    }

    public Answer get(String account, String path) {
        return send(request(account, path).GET());
    }

    public Answer post(String account, String path, Object body) {
        if (!patience.isZero())
            return noted(account, path, body, UUID.randomUUID().toString());
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    private Answer noted(String account, String path, Object body, String key) {
        var answer = post(account, path, body, key);
        ledger.accept(new Ledger.Entry(account, path, body, key, answer.status(), answer.body(), answer.tries()));
        return answer;
    }

    public Answer post(String account, String path, Object body, String idempotencyKey) {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** Deposits a document about a convention, for the organisation of this account. */
    public Answer deposit(String account, String convention, String name, String content) {
        var boundary = UUID.randomUUID().toString();
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"convention\"\r\n\r\n" + convention
                + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(request(account, "documents")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the product says of its own API. */
    JsonNode description(String account) {
        return send(HttpRequest.newBuilder(URI.create(address + "/v3/api-docs"))
                        .header("Authorization", "Bearer " + token(account))
                        .GET())
                .expect(200)
                .body();
    }

    Answer delete(String account, String path) {
        return send(request(account, path).DELETE());
    }

    /** A file to take away. */
    byte[] file(String account, String path) {
        try {
            var answer = HTTP.send(request(account, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " for " + path);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer anonymous(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path)).GET());
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .header("Authorization", "Bearer " + token(account));
    }

    private Answer send(HttpRequest.Builder request) {
        var end = System.nanoTime() + patience.toNanos();
        for (int tries = 1; ; tries++) {
            try {
                var answer = once(request, tries);
                if (!answer.mayBeAskedAgain() || System.nanoTime() > end) return answer;
            } catch (IOException e) {
                if (System.nanoTime() > end) throw new UncheckedIOException(e);
            }
            pause();
        }
    }

    private static Answer once(HttpRequest.Builder request, int tries) throws IOException {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), read(response.body()), response, tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String account) {
        return tokens.compute(account, (name, held) -> held == null || held.isOld() ? newToken(name) : held)
                .value();
    }

    public void forgetTokens() {
        tokens.clear();
    }

    private Token newToken(String account) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "pacta-api",
                "username", account,
                "password", "pacta",
                "scope", "openid organization");
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = grant(body);
        for (int i = 0; i < LOGIN_TRIES && answer.status() >= 500; i++) {
            pause();
            answer = grant(body);
        }
        answer.expect(200);
        return new Token(
                answer.body().get("access_token").asText(),
                Instant.now().plusSeconds(answer.body().get("expires_in").asLong() - 20));
    }

    /** The identity provider needs a moment after its database was away. */
    private Answer grant(String body) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/pacta/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Token(String value, Instant oldAt) {

        boolean isOld() {
            return Instant.now().isAfter(oldAt);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body == null || body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
