package org.pacta.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The browser's door")
class BrowserDoorTest {

    static final Map<String, Object> ELU = Map.of(
            "sub",
            "0f3c5c9e-31d4-3b5e-8f0a-5d0f6c1d2e3f",
            "preferred_username",
            "elu.aix",
            "groups",
            List.of("/aix/elu"),
            "organization",
            Map.of("aix", Map.of("id", "42")));

    static DoorApp app;

    @BeforeAll
    static void open() throws IOException {
        app = new DoorApp();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    final Browser browser = new Browser(app);

    @Test
    void asks_the_identity_provider_with_a_proof_key_and_every_organisation() {
        var login = Browser.location(browser.get("/oauth2/authorization/pacta"));
        var asked = FakeRealm.form(login.getRawQuery());
        assertThat(login.toString()).startsWith(app.realm.issuer() + "/protocol/openid-connect/auth?");
        assertThat(asked)
                .containsEntry("client_id", "pacta-web")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile organization:*")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void brings_the_person_back_to_the_page_they_asked_for() {
        assertThat(browser.logIn(ELU)).hasPath("/corbeille");
        assertThat(browser.get("/corbeille").body()).startsWith("elu.aix\n");
    }

    @Test
    void refuses_a_code_whose_proof_key_is_another() {
        browser.get("/corbeille");
        var asked = FakeRealm.form(
                Browser.location(browser.get("/oauth2/authorization/pacta")).getRawQuery());
        app.realm.expect(ELU, "stolen", asked.get("nonce"));
        var back = Browser.location(browser.get("/login/oauth2/code/pacta?code=c0de&state="
                + java.net.URLEncoder.encode(asked.get("state"), java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(back).hasPath("/").hasQuery("connexion=refusee");
        assertThat(browser.get("/corbeille").statusCode()).isEqualTo(302);
    }

    @Test
    void gives_a_cookie_that_scripts_and_other_sites_do_not_get() {
        var cookie =
                browser.get("/corbeille").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("PACTA_SESSION=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void changes_the_session_at_login_and_keeps_it_in_the_database() {
        browser.get("/corbeille");
        var before = browser.cookies();
        browser.logIn(ELU);
        assertThat(browser.cookies()).isNotEqualTo(before);
        assertThat(app.sql()
                        .sql("SELECT count(*) FROM spring_session WHERE principal_name = ?")
                        .param(ELU.get("sub"))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void lets_a_calendar_in_by_its_private_address_alone() {
        assertThat(browser.get("/agenda/unknown.ics").statusCode()).isEqualTo(404);
        assertThat(browser.get("/agendas").statusCode()).isEqualTo(302);
        assertThat(browser.get("/echeances").statusCode()).isEqualTo(302);
    }

    @Test
    void survives_a_restart_of_the_application() {
        browser.logIn(ELU);
        app.restart();
        assertThat(browser.get("/corbeille").body()).startsWith("elu.aix\n");
    }

    @Test
    void takes_a_form_only_with_its_token() {
        browser.logIn(ELU);
        assertThat(browser.send(app.to("/ecrire").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(403);
        var token = browser.get("/corbeille").body().lines().skip(1).findFirst().orElseThrow();
        var written =
                browser.send(app.to("/ecrire").header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()));
        assertThat(written.body()).isEqualTo("fait par elu.aix");
    }

    @Test
    void lets_pages_load_only_from_here_and_never_inline() {
        var headers = browser.get("/corbeille").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("geolocation=()");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }

    @Test
    void makes_a_page_whose_session_ended_load_again_instead_of_following_a_fragment_away() {
        var fragment = browser.send(app.to("/corbeille").header("HX-Request", "true"));
        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.headers().firstValue("HX-Refresh")).hasValue("true");
        var stream = browser.send(app.to("/corbeille").header("Accept", "text/event-stream"));
        assertThat(stream.statusCode()).isEqualTo(401);
    }

    @Test
    void logs_out_at_the_identity_provider_too() {
        browser.logIn(ELU);
        var token = browser.get("/corbeille").body().lines().skip(1).findFirst().orElseThrow();
        var out = Browser.location(
                browser.send(app.to("/logout").header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody())));
        assertThat(out.toString()).startsWith(app.realm.issuer() + "/protocol/openid-connect/logout?");
        assertThat(FakeRealm.form(out.getRawQuery())).containsKey("id_token_hint");
        assertThat(browser.get("/corbeille").statusCode()).isEqualTo(302);
    }

    @Test
    void keeps_neither_access_nor_refresh_token() {
        browser.logIn(ELU);
        assertThat(app.sql()
                        .sql("SELECT DISTINCT attribute_name FROM spring_session_attributes")
                        .query(String.class)
                        .list())
                .contains("SPRING_SECURITY_CONTEXT")
                .noneMatch(name -> name.contains("AUTHORIZED_CLIENT"));
    }

    @Test
    void tells_somebody_whom_no_organisation_knows_whom_to_ask() {
        browser.logIn(Map.of("sub", "0f3c5c9e-31d4-3b5e-8f0a-5d0f6c1d2e3f", "groups", List.of("/aix/elu")));
        var page = browser.get("/corbeille");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("aucune organisation", "Se déconnecter", "name=\"_csrf\"");
    }

    @Test
    void shows_a_page_of_ours_where_there_is_none() {
        browser.logIn(ELU);
        var page = browser.send(app.to("/nulle-part").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"fr\">");
    }

    @Test
    void closes_what_administrators_read_to_everybody_else() {
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(302);
        for (var client : List.of("192.0.2.7", "127.0.0.1"))
            assertThat(browser.send(app.to("/actuator/prometheus").header("X-Forwarded-For", client))
                            .statusCode())
                    .as("through a proxy")
                    .isEqualTo(302);
        assertThat(browser.get("/actuator/prometheus").statusCode())
                .as("allowed from the machine itself; this application has no metrics")
                .isEqualTo(404);
        browser.logIn(ELU);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(403);
    }
}
