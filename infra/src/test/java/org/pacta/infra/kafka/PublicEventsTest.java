package org.pacta.infra.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.support.Forwarder;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

@DisplayName("The public events")
class PublicEventsTest {

    static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    final String database = TestPostgres.newDatabase();
    final List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();
    String topic;
    KafkaConsumer<String, byte[]> consumer;

    @BeforeAll
    static void startBroker() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.destroy();
    }

    @BeforeEach
    void subscribe() {
        topic = "topic-" + database.substring(database.lastIndexOf('/') + 1);
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        BROKER.getBrokersAsString(),
                        "group.id",
                        topic,
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    @AfterEach
    void leave() {
        consumer.close();
    }

    @Test
    void carry_the_stored_bytes_under_the_stored_identifier() {
        try (var app = app(BROKER.getBrokersAsString())) {
            var id = app.openTask();
            app.send(new ClaimTask(id, CLERK, DAY));
            receive(2);
            var claimed = received.getLast();
            var stored = app.sql()
                    .sql("SELECT * FROM domain_event WHERE aggregate_id = ? AND sequence = 1")
                    .param(id.toString())
                    .query()
                    .singleRow();
            assertThat(claimed.key()).isEqualTo(id.convention().value().toString());
            assertThat(claimed.value()).isEqualTo(stored.get("payload"));
            assertThat(headers(claimed))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", stored.get("event_id").toString())
                    .containsEntry("ce_type", "org.pacta.task.task-claimed.v1")
                    .containsEntry("ce_subject", id.convention().value().toString())
                    .containsEntry("ce_aggregate", id.toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_legaldate", "2024-02-09")
                    .containsEntry("ce_actor", "clerk")
                    .containsEntry("content-type", "application/json")
                    .containsKey("ce_time");
        }
    }

    @Test
    void wait_for_a_broker_that_is_down_while_commands_go_on() throws IOException {
        var port = Forwarder.freePort();
        try (var app = app("localhost:" + port)) {
            var ids = List.of(app.openTask(), app.openTask(), app.openTask());
            for (var i = 0; i < 20; i++)
                for (var id : ids) app.send(new DelegateTask(id, CLERK, new ActorId("colleague-" + i), DAY));
            await("a failed attempt does not move the reader")
                    .during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> !moved(app));
            try (var up = new Forwarder(port, brokerPort())) {
                receive(63);
            }
            ids.forEach(this::in_order);
            await().until(() -> moved(app));
        }
    }

    @Test
    void go_on_where_they_were_after_a_restart() {
        TaskId id;
        try (var app = app(BROKER.getBrokersAsString())) {
            id = app.openTask();
            receive(1);
            await().until(() -> moved(app));
        }
        try (var app = app(BROKER.getBrokersAsString())) {
            app.send(new ClaimTask(id, CLERK, DAY));
            receive(2);
        }
        assertThat(received).hasSize(2);
        in_order(id);
    }

    private StoreApp app(String brokers) {
        return new StoreApp(
                database,
                List.of("spring.kafka.bootstrap-servers=" + brokers, "pacta.public-events.topic=" + topic),
                PublicEventsConfiguration.class);
    }

    private static int brokerPort() {
        var address = BROKER.getBrokersAsString();
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1).split(",")[0]);
    }

    /** True once the reader is past the first event; its first token only tells where the record ended at the start. */
    private static boolean moved(StoreApp app) {
        return app
                .sql()
                .sql("SELECT token FROM token_entry WHERE processor_name = 'public-events' AND token IS NOT NULL")
                .query((row, index) -> json(row.getBytes(1)))
                .list()
                .stream()
                .map(token -> token.has("tokenAtReset") ? token.path("currentToken") : token)
                .anyMatch(token -> token.path("index").asLong() > 0);
    }

    private static JsonNode json(byte[] token) {
        try {
            return new ObjectMapper().readTree(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(int count) {
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(received::add);
            return received.size() >= count;
        });
    }

    /** First deliveries come in the order of the record. */
    private void in_order(TaskId id) {
        var sequences = received.stream()
                .filter(r -> r.key().equals(id.convention().value().toString()))
                .map(r -> Integer.valueOf(headers(r).get("ce_sequence")))
                .distinct()
                .toList();
        assertThat(sequences)
                .isEqualTo(IntStream.range(0, sequences.size()).boxed().toList());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> received) {
        var all = new HashMap<String, String>();
        received.headers().forEach(h -> all.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return all;
    }
}
