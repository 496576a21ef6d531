package org.pacta.infra.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory.Entry;

@DisplayName("Keycloak's administration interface, as its client reads it,")
class KeycloakRealmTest {

    static final String ID = "489098e3-220b-3171-b262-343971e1c90b";
    static final String USER = """
            {"id":"%s","username":"juriste.suresnes","firstName":"Juriste","lastName":"Ville de Suresnes",
             "enabled":true,"createdTimestamp":1795317969073,"aFieldOfALaterVersion":{"x":1}}""".formatted(ID);
    static final String GONE = """
            {"id":"11111111-220b-3171-b262-343971e1c90b","username":"parti.suresnes","enabled":false}""";
    static final Map<String, String> ANSWERS = Map.of(
            "/realms/pacta/protocol/openid-connect/token",
            "{\"access_token\":\"t\",\"expires_in\":60}",
            "/admin/realms/pacta/users/" + ID,
            USER,
            "/admin/realms/pacta/users",
            "[" + USER + "]",
            "/admin/realms/pacta/group-by-path/suresnes/juriste",
            "{\"id\":\"g1\",\"path\":\"/suresnes/juriste\"}",
            "/admin/realms/pacta/groups/g1/members",
            "[" + USER + "," + GONE + "]",
            "/admin/realms/pacta/organizations",
            """
                    [{"id":"o1","name":"Ville de Suresnes","alias":"suresnes","enabled":true,
                      "domains":[{"name":"suresnes.example","verified":true}]},
                     {"id":"o2","name":"Dissoute","alias":"dissoute","enabled":false}]""");

    final AtomicReference<Integer> failure = new AtomicReference<>();
    HttpServer server;
    Keycloak keycloak;
    KeycloakRealm realm;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        var account = new DirectorySettings("pacta-directory", "secret");
        keycloak = new DirectoryAccess().keycloak(account, address, address + "/realms/pacta");
        realm = new KeycloakRealm(keycloak.realm("pacta"));
    }

    @AfterEach
    void stop() {
        keycloak.close();
        server.stop(0);
    }

    @Test
    void tells_a_person_by_identifier() {
        assertThat(realm.byId(ID))
                .hasValue(new Entry(new ActorId(ID), "juriste.suresnes", "Juriste Ville de Suresnes"));
    }

    @Test
    void tells_that_somebody_is_gone() {
        assertThat(realm.byId("99999999-220b-3171-b262-343971e1c90b")).isEmpty();
    }

    @Test
    void tells_a_person_by_user_name() {
        assertThat(realm.byUsername("juriste.suresnes")).map(Entry::id).hasValue(new ActorId(ID));
    }

    @Test
    void lists_the_holders_of_a_role_whose_account_is_open() {
        assertThat(realm.holders(new Organisation("suresnes"), Role.JURISTE))
                .extracting(Entry::username)
                .containsExactly("juriste.suresnes");
    }

    @Test
    void knows_nobody_for_a_role_without_a_group() {
        assertThat(realm.holders(new Organisation("suresnes"), Role.DPO)).isEmpty();
    }

    @Test
    void lists_the_organisations_that_are_open() {
        assertThat(realm.organisations())
                .containsExactly(new Realm.Named(new Organisation("suresnes"), "Ville de Suresnes"));
    }

    @Test
    void leaves_the_organisations_to_the_installation_where_the_account_may_not_read_them() {
        failure.set(403);
        assertThat(realm.organisations()).isEmpty();
    }

    @Test
    void fails_while_it_is_away() {
        failure.set(503);
        assertThatThrownBy(() -> realm.byId(ID)).isInstanceOf(RuntimeException.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var known = ANSWERS.get(path);
        var status = failure.get() != null && path.startsWith("/admin") ? failure.get() : known == null ? 404 : 200;
        var bytes = (status == 200 ? known : "{\"error\":\"no\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
