package org.pacta.infra.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The realm of the demonstration: the clients of the template, and the organisations with their people. */
record DemoRealm(int applicationPort, String directorySecret) {

    static final String NAME = "pacta";
    static final String WEB = "pacta-web";
    static final String DIRECTORY = "pacta-directory";

    private static final ObjectMapper JSON = new ObjectMapper();

    String json() {
        try {
            var realm = template();
            var web = client(realm, WEB);
            web.set("redirectUris", redirects(applicationPort));
            client(realm, DIRECTORY).put("secret", directorySecret);
            for (var organisation : DemoOrganisation.values()) organisation.join(realm);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArrayNode redirects(int port) {
        return JSON.createArrayNode().add("http://localhost:" + port + "/*").add("http://127.0.0.1:" + port + "/*");
    }

    private static ObjectNode client(ObjectNode realm, String id) {
        for (var client : realm.withArray("clients"))
            if (client.path("clientId").asText().equals(id)) return (ObjectNode) client;
        throw new IllegalStateException("no client " + id + " in the template of the realm");
    }

    private static ObjectNode template() {
        try (var in = DemoRealm.class.getResourceAsStream("/keycloak/pacta-realm.json")) {
            if (in == null) throw new IllegalStateException("no template of the realm");
            return (ObjectNode) JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
