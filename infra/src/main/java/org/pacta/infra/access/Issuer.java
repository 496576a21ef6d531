package org.pacta.infra.access;

import java.net.URI;

/**
 * The address of a Keycloak realm. Its endpoints are derived from it and never asked for, so that the application starts
 * while the identity provider is still starting.
 */
public record Issuer(String address) {

    private static final String PROTOCOL = "/protocol/openid-connect/";

    public Issuer {
        address = address.replaceFirst("/+$", "");
        if (!address.matches("https?://[^/]+/.*realms/[^/]+"))
            throw new IllegalArgumentException("pacta.oidc.issuer is not the address of a realm: " + address);
    }

    String authorization() {
        return address + PROTOCOL + "auth";
    }

    String token() {
        return address + PROTOCOL + "token";
    }

    String certificates() {
        return address + PROTOCOL + "certs";
    }

    String userInfo() {
        return address + PROTOCOL + "userinfo";
    }

    String logout() {
        return address + PROTOCOL + "logout";
    }

    String realm() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Where the identity provider itself answers, realms aside. */
    String server() {
        return address.substring(0, address.lastIndexOf("/realms/"));
    }

    /** Scheme, host and port, as a content security policy names it. */
    String origin() {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
