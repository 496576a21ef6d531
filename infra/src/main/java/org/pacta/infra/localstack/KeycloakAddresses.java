package org.pacta.infra.localstack;

import java.util.Map;

/** Where browsers find Keycloak, and where it sends them back to. */
record KeycloakAddresses(int port, int management, int application) {

    String url() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return url() + "/realms/" + DemoRealm.NAME;
    }

    Map<String, String> environment() {
        return Map.of(
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", String.valueOf(port),
                "KC_HTTP_MANAGEMENT_PORT", String.valueOf(management),
                "KC_HOSTNAME", url());
    }
}
