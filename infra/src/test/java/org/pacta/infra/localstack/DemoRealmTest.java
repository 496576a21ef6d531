package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demonstration realm")
class DemoRealmTest {

    final JsonNode realm = read(new DemoRealm(8099, "s3cr3t").json());

    @Test
    void holds_one_account_per_role_and_three_elected_members_per_public_body() {
        assertThat(names(realm.path("organizations"), "alias"))
                .containsExactly("suresnes", "xxii", "aix", "metropole", "var", "collectivite");
        var people = names(realm.path("users"), "username");
        assertThat(people)
                .contains("juriste.suresnes", "elu.aix", "elu2.aix", "elu3.aix", "assemblees.var", "executif.xxii")
                .doesNotContain("elu.xxii", "assemblees.xxii", "elu2.xxii")
                .doesNotHaveDuplicates();
        assertThat(people.stream().filter(name -> name.endsWith(".xxii")))
                .containsExactlyInAnyOrder("juriste.xxii", "dpo.xxii", "executif.xxii", "technique.xxii", "admin.xxii");
    }

    @Test
    void gives_every_person_a_group_that_exists_and_a_membership() {
        var groups = StreamSupport.stream(realm.path("groups").spliterator(), false)
                .flatMap(top -> names(top.path("subGroups"), "name").stream()
                        .map(role -> "/" + top.path("name").asText() + "/" + role))
                .toList();
        var members = StreamSupport.stream(realm.path("organizations").spliterator(), false)
                .flatMap(one -> names(one.path("members"), "username").stream())
                .toList();
        for (var user : realm.path("users")) {
            if (user.has("serviceAccountClientId")) continue;
            assertThat(user.path("groups"))
                    .hasSize(1)
                    .allSatisfy(group -> assertThat(groups).contains(group.asText()));
            assertThat(members).containsOnlyOnce(user.path("username").asText());
        }
    }

    @Test
    void gives_the_same_id_to_the_same_account_at_every_import() {
        assertThat(new DemoPerson(DemoOrganisation.SURESNES, DemoRole.JURISTE, 1).id())
                .hasToString("c098ae95-b8eb-3cea-bebe-bdbe01efe3e2");
    }

    @Test
    void sends_people_back_to_the_application_and_nowhere_else() {
        assertThat(client("pacta-web").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:8099/*", "http://127.0.0.1:8099/*");
        assertThat(client("pacta-web")
                        .at("/attributes/pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
    }

    @Test
    void lets_only_scripts_exchange_a_password_and_only_the_directory_have_a_secret() {
        assertThat(client("pacta-web").path("directAccessGrantsEnabled").asBoolean())
                .isFalse();
        assertThat(client("pacta-api").path("directAccessGrantsEnabled").asBoolean())
                .isTrue();
        assertThat(client("pacta-directory").path("directAccessGrantsEnabled").asBoolean())
                .isFalse();
        assertThat(client("pacta-directory").path("secret").asText()).isEqualTo("s3cr3t");
    }

    @Test
    void keeps_no_secret_in_its_template() throws IOException {
        try (var in = DemoRealm.class.getResourceAsStream("/keycloak/pacta-realm.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("\"secret\"");
        }
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
