package org.pacta.infra.access;

import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Another client of the same realm, or a token made to prove an identity, does not open the API. */
record IntendedForApi(Set<String> clients) implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2Error NOT_FOR_US =
            new OAuth2Error("invalid_token", "The token was not issued for this API", null);

    IntendedForApi(OidcSettings oidc) {
        this(oidc.apiClients());
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isAccessToken(token) && isForUs(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(NOT_FOR_US);
    }

    private static boolean isAccessToken(Jwt token) {
        var type = token.getClaimAsString("typ");
        return type == null || type.equals("Bearer");
    }

    private boolean isForUs(Jwt token) {
        var audience = token.getAudience();
        var issuedTo = token.getClaimAsString("azp");
        return issuedTo != null && clients.contains(issuedTo)
                || audience != null && audience.stream().anyMatch(clients::contains);
    }
}
