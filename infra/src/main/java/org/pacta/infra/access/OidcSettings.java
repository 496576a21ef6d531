package org.pacta.infra.access;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider of the installation: its realm, the client people log in through, and the clients whose access
 * tokens open the API.
 */
@ConfigurationProperties("pacta.oidc")
record OidcSettings(
        @DefaultValue("http://localhost:8180/realms/pacta") String issuer,
        @DefaultValue("pacta-web") String client,
        @DefaultValue("pacta-api") Set<String> apiClients) {

    OidcSettings {
        apiClients = Set.copyOf(apiClients);
    }

    Issuer realm() {
        return new Issuer(issuer);
    }
}
