package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of a start")
class SettingsTest {

    @Test
    void have_usual_values_and_embed_everything() {
        var settings = Settings.from(Map.<String, String>of()::get);
        assertThat(settings.home()).isEqualTo(Path.of(".pacta").toAbsolutePath());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.demoClock()).isEmpty();
        assertThat(settings.external()).isEqualTo(new External(null, null, null, null, null, null));
    }

    @Test
    void take_an_empty_variable_for_an_absent_one() {
        assertThat(Settings.from(Map.of("PACTA_ZEEBE_GRPC", " ")::get)
                        .external()
                        .zeebe())
                .isNull();
    }

    @Test
    void keep_the_demonstration_clock_off_when_it_is_refused_by_name() {
        assertThat(Settings.from(Map.of("PACTA_DEMO_CLOCK", "false")::get).demoClock())
                .isEmpty();
        assertThat(Settings.from(Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00")::get)
                        .demoClock())
                .contains("2024-02-01T08:00:00+01:00");
    }

    @Test
    void name_the_authority_that_stamps_instead_of_the_embedded_one() {
        var settings = Settings.from(Map.of("PACTA_TSA_URL", "https://tsa.example/tsr")::get);
        assertThat(settings.external().timeStamps()).isEqualTo("https://tsa.example/tsr");
    }

    @Test
    void find_the_three_databases_on_an_external_server() {
        var postgres = Settings.from(Map.of(
                        "PACTA_POSTGRES_URL", "postgresql://db.example:5433/pacta?ssl=true",
                        "PACTA_POSTGRES_USER", "app",
                        "PACTA_POSTGRES_PASSWORD", "secret",
                        "PACTA_POSTGRES_OWNER_USER", "owner")::get)
                .external()
                .postgres();
        assertThat(postgres).isNotNull();
        assertThat(postgres.properties())
                .containsEntry("spring.datasource.url", "jdbc:postgresql://db.example:5433/pacta?ssl=true")
                .containsEntry("spring.datasource.username", "app")
                .containsEntry("spring.flyway.user", "owner")
                .containsEntry("spring.flyway.password", "secret")
                .containsEntry("pacta.keys.url", "jdbc:postgresql://db.example:5433/pacta_keys?ssl=true");
        assertThat(postgres.keycloak().url()).isEqualTo("jdbc:postgresql://db.example:5433/keycloak?ssl=true");
    }

    @Test
    void replace_each_part_by_the_address_of_an_external_one() {
        var external = Settings.from(Map.of(
                        "PACTA_ZEEBE_GRPC", "engine.example:26500",
                        "PACTA_KAFKA_BOOTSTRAP", "bus.example:9092",
                        "PACTA_OIDC_ISSUER", "https://id.example/realms/ville",
                        "PACTA_DIRECTORY_CLIENT_SECRET", "s")::get)
                .external();
        assertThat(external.postgres()).isNull();
        assertThat(external.zeebe().properties())
                .containsExactlyEntriesOf(Map.of("camunda.client.grpc-address", "http://engine.example:26500"));
        assertThat(external.kafka()).isEqualTo("bus.example:9092");
        assertThat(external.identity().properties())
                .containsEntry("pacta.oidc.issuer", "https://id.example/realms/ville")
                .containsEntry("pacta.keycloak.url", "https://id.example")
                .containsEntry("pacta.directory.client-id", "pacta-directory");
    }

    @Test
    void log_in_at_a_mail_server_over_an_encrypted_connection_only() {
        assertThat(smtp(Map.of("PACTA_SMTP_HOST", "mail.example", "PACTA_SMTP_USER", "pacta")))
                .containsEntry("spring.mail.host", "mail.example")
                .containsEntry("spring.mail.port", 587)
                .containsEntry("spring.mail.username", "pacta")
                .containsEntry("spring.mail.properties.mail.smtp.starttls.required", true);
        assertThat(smtp(Map.of("PACTA_SMTP_HOST", "mail.example", "PACTA_SMTP_PORT", "465")))
                .containsEntry("spring.mail.port", 465)
                .containsEntry("spring.mail.properties.mail.smtp.ssl.enable", true)
                .doesNotContainKey("spring.mail.username");
    }

    private static Map<String, Object> smtp(Map<String, String> variables) {
        return Optional.ofNullable(Settings.from(variables::get).external().smtp())
                .orElseThrow()
                .properties();
    }
}
