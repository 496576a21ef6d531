package org.pacta.infra.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Lets the login page send people back to the application after it was given another port. */
record RedirectAddresses(KeycloakAddresses addresses, String adminPassword) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void align(Path folder) {
        var mark = folder.resolve("application.port");
        var port = String.valueOf(addresses.application());
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(port)) return;
            if (!update())
                throw new LocalStackFailure(
                        "localstack.redirect",
                        "Keycloak n'a pas accepté l'adresse de retour sur le port " + port
                                + " : relancez, ou rendez à PACTA_PORT sa valeur précédente.");
            Files.writeString(mark, port);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(folder, e);
        }
    }

    private boolean update() throws JsonProcessingException {
        var token = token();
        if (token.isEmpty()) return false;
        var clients = addresses.url() + "/admin/realms/" + DemoRealm.NAME + "/clients";
        var found = Http.send(request(clients + "?clientId=" + DemoRealm.WEB, token.get()));
        if (found.isEmpty() || !(JSON.readTree(found.get()).path(0) instanceof ObjectNode client)) return false;
        client.set("redirectUris", DemoRealm.redirects(addresses.application()));
        var body = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(client));
        var address = clients + "/" + client.path("id").asText();
        return Http.send(request(address, token.get())
                        .header("Content-Type", "application/json")
                        .PUT(body))
                .isPresent();
    }

    private Optional<String> token() throws JsonProcessingException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        var answer = Http.send(
                HttpRequest.newBuilder(URI.create(addresses.url() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readTree(answer.get()).path("access_token"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText);
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }
}
