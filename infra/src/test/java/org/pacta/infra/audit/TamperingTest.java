package org.pacta.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.eventstore.ChainHead;
import org.pacta.infra.eventstore.HashChain;
import org.pacta.infra.eventstore.StoredEvent;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A database administrator who tampers with the record is found out:")
class TamperingTest {

    static final String DATABASE = TestPostgres.newDatabase();
    static final JdbcClient ADMINISTRATOR = TestPostgres.administratorOf(DATABASE);
    static StoreApp app;

    TaskId task;

    @BeforeAll
    static void start(@TempDir Path home) {
        app = new StoreApp(DATABASE, List.of("pacta.home=" + home), AuditConfiguration.class, HeadKeeping.class);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /** A chain of six facts, listed. */
    @BeforeEach
    void record() {
        task = app.openTask();
        for (var i = 1; i < 6; i++) app.send(new DelegateTask(task, CLERK, new ActorId("colleague-" + i), DAY));
        await().until(() -> app.bean(ChainHeads.class).all().stream()
                .anyMatch(h -> h.aggregate().equals(task.toString()) && h.head().sequence() == 5));
        assertThat(verify()).isEqualTo(new Verification(6, 1, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = set_byte(payload, 10, get_byte(payload, 10) # 1)",
                "metadata = set_byte(metadata, 10, get_byte(metadata, 10) # 1)",
                "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)",
                "recorded_at = '2020-01-01T00:00:00.000Z'",
                "payload_type = 'task.TaskClosed'",
                "payload_revision = '2'",
                "aggregate_type = 'Other'",
                "event_id = gen_random_uuid()"
            })
    void a_byte_was_changed(String change) {
        tamper("UPDATE domain_event SET " + change + " WHERE aggregate_id = ? AND sequence = 3");
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(idAt(3), task.toString(), 3, Flaw.ALTERED));
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "4"})
    void a_row_was_deleted_inside_a_chain(int sequence) {
        tamper("DELETE FROM domain_event WHERE aggregate_id = ? AND sequence = " + sequence);
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, task.toString(), sequence, Flaw.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "0, 1", "1, 4"})
    void two_rows_changed_places(int one, int other) {
        var first = idAt(other);
        exchange("sequence", one, other);
        assertThat(verify().firstBad()).isNotNull().satisfies(bad -> {
            assertThat(bad.what()).isEqualTo(Flaw.SWAPPED);
            assertThat(bad.eventId()).isIn(first, idAt(other));
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "0, 1", "1, 4"})
    void two_rows_changed_places_in_every_order(int one, int other) {
        var first = idAt(other);
        exchange("sequence", one, other);
        exchange("global_index", one, other);
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(first, task.toString(), one, Flaw.SWAPPED));
    }

    @Test
    void the_tail_was_cut() {
        tamper("DELETE FROM domain_event WHERE aggregate_id = ? AND sequence >= 4");
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, task.toString(), 4, Flaw.TAIL_CUT));
    }

    @Test
    void a_whole_chain_was_removed() {
        tamper("DELETE FROM domain_event WHERE aggregate_id = ?");
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, task.toString(), 0, Flaw.CHAIN_REMOVED));
    }

    @Test
    void a_chain_was_computed_anew_with_other_facts() {
        rewriteFrom(2);
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(idAt(5), task.toString(), 5, Flaw.REWRITTEN));
    }

    @Test
    void the_list_of_heads_was_cut_with_the_tail_but_the_export_was_not() {
        app.bean(HeadKeeper.class).export();
        tamper("DELETE FROM domain_event WHERE aggregate_id = ? AND sequence >= 4");
        tamper("DELETE FROM chain_head WHERE aggregate_id = ?");
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, task.toString(), 4, Flaw.TAIL_CUT));
        app.bean(HeadKeeper.class).export();
        assertThat(verify().firstBad()).as("after the next export").isNotNull();
    }

    @Test
    void the_list_of_heads_was_rewritten_with_the_chain_but_the_export_was_not() {
        app.bean(HeadKeeper.class).export();
        rewriteFrom(2);
        tamper("DELETE FROM chain_head WHERE aggregate_id = ?");
        app.bean(HeadKeeper.class).export();
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(idAt(5), task.toString(), 5, Flaw.REWRITTEN));
    }

    @Test
    void what_happened_to_one_convention_is_not_told_of_another() {
        var other = app.openTask();
        tamper("DELETE FROM domain_event WHERE aggregate_id = ? AND sequence = 2");
        assertThat(app.bean(ChainVerifier.class).verify(Set.of(other.convention())))
                .isEqualTo(new Verification(1, 1, null));
        assertThat(app.bean(ChainVerifier.class)
                        .verify(Set.of(other.convention(), task.convention()))
                        .intact())
                .isFalse();
    }

    private Verification verify() {
        return app.bean(ChainVerifier.class).verify(Set.of(task.convention()));
    }

    private void tamper(String sql) {
        assertThat(ADMINISTRATOR.sql(sql).param(task.toString()).update()).isPositive();
    }

    /** What two rows bear in a column of unique values. */
    private void exchange(String column, int one, int other) {
        var first = idAt(one);
        var second = idAt(other);
        var ofFirst = value(column, first);
        var ofSecond = value(column, second);
        set(column, first, -1);
        set(column, second, ofFirst);
        set(column, first, ofSecond);
    }

    private static long value(String column, UUID event) {
        return ADMINISTRATOR
                .sql("SELECT " + column + " FROM domain_event WHERE event_id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private static void set(String column, UUID event, long value) {
        ADMINISTRATOR
                .sql("UPDATE domain_event SET " + column + " = ? WHERE event_id = ?")
                .params(value, event)
                .update();
    }

    /** As somebody would who knows how the chain is made. */
    private void rewriteFrom(int first) {
        tamper("UPDATE domain_event SET payload = '{}' WHERE aggregate_id = ? AND sequence = " + first);
        var events = ADMINISTRATOR
                .sql("SELECT " + StoredEvent.COLUMNS + " FROM domain_event WHERE aggregate_id = ? ORDER BY sequence")
                .param(task.toString())
                .query((row, index) -> StoredEvent.read(row))
                .list();
        var head = new ChainHead(-1, HashChain.genesis());
        for (var event : events) {
            head = new ChainHead(event.sequence(), HashChain.next(head.hash(), event));
            ADMINISTRATOR
                    .sql("UPDATE domain_event SET hash = ? WHERE event_id = ?")
                    .params(head.hash(), event.eventId())
                    .update();
        }
    }

    private UUID idAt(int sequence) {
        return ADMINISTRATOR
                .sql("SELECT event_id FROM domain_event WHERE aggregate_id = ? AND sequence = ?")
                .params(task.toString(), sequence)
                .query(UUID.class)
                .single();
    }
}
