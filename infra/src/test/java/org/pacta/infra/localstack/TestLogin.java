package org.pacta.infra.localstack;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes tokens from the embedded realm as a script would. */
record TestLogin(String endpoint) {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"[^.]+\\.([^.]+)\\.");

    String claims(String username) {
        var form = "grant_type=password&client_id=pacta-api&password=pacta&scope=openid%20organization&username=";
        var token = ACCESS_TOKEN.matcher(post(form + username).orElseThrow());
        if (!token.find()) throw new AssertionError("no access token for " + username);
        return new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8);
    }

    boolean directory(String secret) {
        return post("grant_type=client_credentials&client_id=pacta-directory&client_secret=" + secret)
                .isPresent();
    }

    private Optional<String> post(String form) {
        return Http.send(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
