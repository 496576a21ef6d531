package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.pacta.infra.scenario.RunningPacta;

/** The keys with which the identity provider signs its tokens, changed by its administrator. */
record KeycloakKeys(RunningPacta pacta) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NEW_KEY = """
            {"name": "rotated-%1$d", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
             "parentId": "%2$s", "config": {"priority": ["%1$d"], "enabled": ["true"], "active": ["true"]}}
            """;

    /** From now on tokens are signed by a key that nobody has seen; those that were given stay good. */
    void rotate() throws IOException, InterruptedException {
        var token = token();
        var realm = read(request("/admin/realms/pacta", token).GET()).get("id").asText();
        var priority = System.currentTimeMillis() / 1000;
        var created = HTTP.send(
                request("/admin/realms/pacta/components", token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(NEW_KEY.formatted(priority, realm)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (created.statusCode() != 201) throw new IllegalStateException(created.statusCode() + " " + created.body());
    }

    private String token() throws IOException, InterruptedException {
        var secret = Files.readString(pacta.home().resolve("run/keycloak-admin.secret"))
                .strip();
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + secret;
        return read(HttpRequest.newBuilder(
                                URI.create(pacta.keycloak() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .get("access_token")
                .asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(pacta.keycloak() + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }
}
