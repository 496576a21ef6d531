package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.support.CountedStatements;
import org.pacta.infra.support.ProbePort;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;

@DisplayName("The event store")
class EventStoreTest {

    static final String DATABASE = TestPostgres.newDatabase();
    static StoreApp app;

    @BeforeAll
    static void start() {
        app = new StoreApp(DATABASE);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void stores_a_fact_under_a_name_no_java_package_is_part_of() {
        var id = app.openTask();
        var row = row(id, 0);
        assertThat(row)
                .containsEntry("payload_type", "task.TaskOpened")
                .containsEntry("payload_revision", "1")
                .containsEntry("aggregate_type", "ProbeTask")
                .containsEntry("convention", id.convention().value());
        assertThat(new String((byte[]) row.get("payload")))
                .contains("\"id\":\"" + id + "\"", "\"roles\":[\"ASSEMBLEES\",\"JURISTE\"]")
                .doesNotContain("org.pacta");
    }

    @Test
    void stamps_a_fact_with_who_decided_it() {
        var id = app.openTask();
        app.send(new ClaimTask(id, CLERK, DAY));
        assertThat(metadata(id, 0)).contains("\"actor\":\"pacta\"", "\"organisation\":\"pacta\"");
        assertThat(metadata(id, 1))
                .contains(
                        "\"actor\":\"clerk\"",
                        "\"organisation\":\"suresnes\"",
                        "\"legalDate\":\"2024-02-09\"",
                        "\"obligations\":\"\"",
                        "\"convention\":\"" + id.convention().value() + "\"");
    }

    @Test
    void keeps_the_idempotency_key_of_the_command() {
        var id = app.openTask();
        var claim = GenericCommandMessage.asCommandMessage(new ClaimTask(id, CLERK, DAY))
                .andMetaData(Map.of(EventMetadata.IDEMPOTENCY_KEY, "k-1", "session", "secret"));
        app.bean(CommandGateway.class).sendAndWait(claim);
        assertThat(metadata(id, 1)).contains("\"idempotencyKey\":\"k-1\"").doesNotContain("secret");
    }

    @Test
    void gives_the_ports_of_the_application_to_the_aggregate() {
        var port = app.bean(ProbePort.class);
        var before = port.times();
        app.send(new ClaimTask(app.openTask(), CLERK, DAY));
        assertThat(port.times()).isEqualTo(before + 1);
    }

    @Test
    void chains_each_fact_to_the_one_before_it_over_the_stored_bytes() {
        var id = app.openTask();
        app.send(new ClaimTask(id, CLERK, DAY));
        app.send(new CompleteTask(id, CLERK, "approve", DAY));
        var hash = HashChain.genesis();
        for (var event : events(id)) {
            hash = HashChain.next(hash, event);
            assertThat((byte[]) row(id, event.sequence()).get("hash")).isEqualTo(hash);
        }
        assertThat(events(id)).hasSize(4);
    }

    @Test
    void loads_a_long_file_from_its_stored_state() {
        var id = app.openTask();
        for (var i = 0; i < 60; i++) app.send(new DelegateTask(id, CLERK, new ActorId("colleague-" + i), DAY));
        await().until(() -> app.sql()
                        .sql("SELECT count(*) FROM snapshot WHERE aggregate_id = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(app.sql()
                        .sql("SELECT payload_type FROM snapshot WHERE aggregate_id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("support.ProbeTask");
        try (var other = new StoreApp(DATABASE)) {
            Integer facts = other.send(new ClaimTask(id, CLERK, DAY));
            assertThat(facts).isEqualTo(62);
        }
    }

    @Test
    void appends_in_one_statement_while_the_file_is_in_use() {
        try (var counted = new StoreApp(DATABASE, CountedStatements.class)) {
            var id = app.openTask();
            counted.send(new ClaimTask(id, CLERK, DAY));
            var statements = counted.bean(CountedStatements.class);
            statements.clear();
            counted.send(new ClaimTask(id, CLERK, DAY));
            counted.send(new DelegateTask(id, CLERK, new ActorId("colleague"), DAY));
            assertThat(statements.seen()).hasSize(2).allMatch(sql -> sql.startsWith("INSERT INTO domain_event"));
        }
    }

    @Test
    void reads_a_file_that_is_not_in_use_without_an_idle_question() {
        try (var counted = new StoreApp(DATABASE, CountedStatements.class)) {
            var id = app.openTask();
            var statements = counted.bean(CountedStatements.class);
            statements.clear();
            counted.send(new ClaimTask(id, CLERK, DAY));
            assertThat(statements.seen())
                    .as("the file, the hash before, the append")
                    .hasSize(3)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void runs_a_command_that_lost_a_race_again_and_keeps_the_chain_whole() {
        var id = app.openTask();
        try (var other = new StoreApp(DATABASE)) {
            other.send(new ClaimTask(id, CLERK, DAY));
            Integer facts = app.send(new ClaimTask(id, CLERK, DAY));
            assertThat(facts).as("after the other's fact").isEqualTo(3);
            other.send(new ClaimTask(id, CLERK, DAY));
        }
        chains_hold(id, 4);
    }

    @Test
    void lets_two_decide_at_the_same_moment_and_runs_the_loser_again() throws Exception {
        var id = app.openTask();
        try (var other = new StoreApp(DATABASE);
                var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 10; round++) {
                var together = new CyclicBarrier(2);
                var one = both.submit(() -> claim(app, id, together));
                var two = both.submit(() -> claim(other, id, together));
                assertThat(List.of(one.get(), two.get())).doesNotHaveDuplicates();
            }
        }
        chains_hold(id, 21);
    }

    private static int claim(StoreApp node, TaskId id, CyclicBarrier together) throws Exception {
        together.await();
        return node.<Integer>send(new ClaimTask(id, CLERK, DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE domain_event SET payload = ''",
                "DELETE FROM domain_event",
                "TRUNCATE domain_event",
                "ALTER TABLE domain_event DISABLE TRIGGER ALL",
                "SELECT setval('domain_event_index', 1)"
            })
    void refuses_the_application_every_change_of_what_is_recorded(String statement) {
        app.openTask();
        assertThatThrownBy(() -> app.sql().sql(statement).update()).rootCause().hasMessageContaining("ERROR");
    }

    private static void chains_hold(TaskId id, int facts) {
        var hash = HashChain.genesis();
        for (var event : events(id)) hash = HashChain.next(hash, event);
        assertThat(events(id)).hasSize(facts);
        assertThat((byte[]) row(id, facts - 1).get("hash")).isEqualTo(hash);
    }

    private static List<StoredEvent> events(TaskId id) {
        return app.sql()
                .sql("SELECT " + StoredEvent.COLUMNS + " FROM domain_event WHERE aggregate_id = ? ORDER BY sequence")
                .param(id.toString())
                .query((row, index) -> StoredEvent.read(row))
                .list();
    }

    private static Map<String, Object> row(TaskId id, long sequence) {
        return app.sql()
                .sql("SELECT * FROM domain_event WHERE aggregate_id = ? AND sequence = ?")
                .params(id.toString(), sequence)
                .query()
                .singleRow();
    }

    private static String metadata(TaskId id, long sequence) {
        return new String((byte[]) row(id, sequence).get("metadata"));
    }
}
