package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.PartitionBrokerHealth;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@DisplayName("The real parts, without Docker,")
class LocalStackIT {

    @TempDir
    static Path home;

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    @Test
    void answer_survive_a_kill_and_keep_their_data_over_a_restart() throws Exception {
        var settings = settings();
        Map<String, Object> addresses;
        List<ProcessHandle> processes;
        try (var stack = LocalStack.start(settings)) {
            addresses = stack.properties();
            everyPartAnswers(addresses);
            write(addresses);
            aKilledPartComesBack(stack, "zeebe");
            aKilledPartComesBack(stack, "postgres");
            processes = List.of("postgres", "keycloak", "zeebe", "kafka", "courrier").stream()
                    .map(part -> stack.process(part).orElseThrow())
                    .toList();
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        try (var again = LocalStack.start(settings)) {
            assertThat(again.properties()).isEqualTo(addresses);
            everyPartAnswers(again.properties());
            assertThat(query(again.properties(), "SELECT text FROM kept")).isEqualTo("kept");
        }
    }

    private static void everyPartAnswers(Map<String, Object> addresses) throws Exception {
        assertThat(query(addresses, "SHOW fsync")).isEqualTo("on");
        engineAnswers(addresses);
        busAnswers(addresses);
        directoryAnswers(addresses);
        assertThat(Http.get((String) addresses.get(CourrierPart.PAGE))).isPresent();
    }

    private static void engineAnswers(Map<String, Object> addresses) {
        try (var engine = CamundaClient.newClientBuilder()
                .preferRestOverGrpc(false)
                .grpcAddress(URI.create((String) addresses.get("camunda.client.grpc-address")))
                .build()) {
            var topology = engine.newTopologyRequest().send().join();
            assertThat(topology.getGatewayVersion()).startsWith("8.5.");
            assertThat(topology.getBrokers().getFirst().getPartitions())
                    .singleElement()
                    .matches(partition ->
                            partition.isLeader() && partition.getHealth() == PartitionBrokerHealth.HEALTHY);
        }
        assertThat(Http.get(addresses.get("pacta.zeebe.management") + "/actuator/health/readiness"))
                .isPresent();
    }

    private static void busAnswers(Map<String, Object> addresses) throws Exception {
        var servers = addresses.get("spring.kafka.bootstrap-servers");
        try (var admin = AdminClient.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            assertThat(admin.describeCluster().nodes().get(30, TimeUnit.SECONDS))
                    .hasSize(1);
        }
    }

    private static void directoryAnswers(Map<String, Object> addresses) {
        var issuer = addresses.get("pacta.oidc.issuer");
        assertThat(Http.get(issuer + "/.well-known/openid-configuration"))
                .hasValueSatisfying(found -> assertThat(found).contains("\"issuer\":\"" + issuer + "\""));
        var token = new TestLogin(issuer + "/protocol/openid-connect/token");
        assertThat(token.claims("executif.suresnes"))
                .contains("\"groups\":[\"/suresnes/executif\"]")
                .contains("\"organization\":[\"suresnes\"]")
                .contains("\"aud\":\"pacta-api\"");
        assertThat(token.directory((String) addresses.get("pacta.directory.client-secret")))
                .isTrue();
    }

    private static void aKilledPartComesBack(LocalStack stack, String part) {
        var back = new CopyOnWriteArrayList<String>();
        stack.onRestart(back::add);
        assertThat(stack.health()).containsEntry(part, true);
        stack.process(part).orElseThrow().destroyForcibly();
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(10))
                .until(() -> !stack.health().get(part));
        await().atMost(Duration.ofMinutes(4)).until(() -> back.contains(part));
        assertThat(stack.health()).containsEntry(part, true);
    }

    private static void write(Map<String, Object> addresses) throws SQLException {
        var url = (String) addresses.get("spring.flyway.url");
        try (var owner = DriverManager.getConnection(url, (String) addresses.get("spring.flyway.user"), "");
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept (text text)");
            statement.execute("INSERT INTO kept VALUES ('kept')");
            statement.execute("GRANT SELECT ON kept TO pacta_app");
        }
    }

    private static String query(Map<String, Object> addresses, String sql) throws SQLException {
        var url = (String) addresses.get("spring.datasource.url");
        try (var app = DriverManager.getConnection(url, (String) addresses.get("spring.datasource.username"), "");
                var rows = app.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Settings settings() throws IOException {
        var usual = Settings.read();
        try (var application = new ServerSocket(0);
                var keycloak = new ServerSocket(0)) {
            return new Settings(
                    home,
                    usual.parts(),
                    application.getLocalPort(),
                    keycloak.getLocalPort(),
                    Optional.of("true"),
                    new External(null, null, null, null, null, null));
        }
    }
}
