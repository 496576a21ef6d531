package org.pacta.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies and follows nothing by itself. */
final class Browser {

    private final DoorApp app;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(DoorApp app) {
        this.app = app;
    }

    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) {
        return send(app.to(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) request.header("Cookie", cookies());
        var answer = app.send(request);
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    /** Asks for the basket, is sent to log in, comes back with a code; answers where the browser is then sent. */
    URI logIn(Map<String, Object> person) {
        assertThat(location(get("/corbeille"))).hasPath("/oauth2/authorization/pacta");
        var asked = FakeRealm.form(location(get("/oauth2/authorization/pacta")).getRawQuery());
        app.realm.expect(person, asked.get("code_challenge"), asked.get("nonce"));
        return location(get("/login/oauth2/code/pacta?code=c0de&state="
                + java.net.URLEncoder.encode(asked.get("state"), java.nio.charset.StandardCharsets.UTF_8)));
    }

    static URI location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
