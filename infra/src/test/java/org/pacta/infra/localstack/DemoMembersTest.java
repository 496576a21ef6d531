package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The members of the demonstration's assemblies")
class DemoMembersTest {

    final JsonNode bodies = new YAMLMapper().readTree(getClass().getResourceAsStream("/organisations.yaml"));

    DemoMembersTest() throws IOException {}

    @Test
    void are_accounts_of_the_demonstration_under_the_same_identifier() {
        var accounts = Arrays.stream(DemoOrganisation.values())
                .flatMap(organisation -> organisation.people().stream())
                .collect(Collectors.toMap(DemoPerson::username, DemoPerson::id));
        var members = StreamSupport.stream(bodies.spliterator(), false)
                .flatMap(body -> StreamSupport.stream(body.path("accounts").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
        assertThat(members)
                .hasSize(20)
                .allSatisfy(member -> assertThat(accounts)
                        .containsEntry(member, UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void sit_in_organisations_called_alike_in_the_directory() {
        assertThat(DemoOrganisation.values())
                .allSatisfy(organisation -> assertThat(
                                bodies.path(organisation.alias()).path("name").asText())
                        .isEqualTo(organisation.title()));
    }
}
