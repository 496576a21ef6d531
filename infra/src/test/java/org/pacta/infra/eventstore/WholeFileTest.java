package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;

@DisplayName("A long file that is not in use")
class WholeFileTest {

    static final String DATABASE = TestPostgres.newDatabase();
    static final int DELEGATIONS = 60;

    TaskId id;

    @BeforeEach
    void record() {
        try (var app = new StoreApp(DATABASE)) {
            id = app.openTask();
            for (var i = 0; i < DELEGATIONS; i++)
                app.send(new DelegateTask(id, CLERK, new ActorId("colleague-" + i), DAY));
            await().until(() -> app.sql()
                            .sql("SELECT count(*) FROM snapshot WHERE aggregate_id = ?")
                            .param(id.toString())
                            .query(Integer.class)
                            .single()
                    == 1);
        }
    }

    @Test
    void is_read_from_its_stored_state() throws SQLException {
        change("UPDATE domain_event SET payload = '{}' WHERE sequence < 40 AND aggregate_id = ?");
        everyFactCounts();
    }

    @Test
    void is_read_from_its_first_fact_if_the_stored_state_is_of_another_shape() throws SQLException {
        change("UPDATE snapshot SET payload_revision = 'other' WHERE aggregate_id = ?");
        everyFactCounts();
    }

    @Test
    void is_read_from_its_first_fact_if_the_stored_state_cannot_be_read() throws SQLException {
        change("UPDATE snapshot SET payload = 'nothing' WHERE aggregate_id = ?");
        everyFactCounts();
    }

    @Test
    void is_read_to_its_end_if_it_is_longer_than_one_reading() throws SQLException {
        change("DELETE FROM snapshot WHERE aggregate_id = ?");
        everyFactCounts("pacta.eventstore.fetch-size=25");
    }

    private void everyFactCounts(String... properties) {
        try (var later = new StoreApp(DATABASE, List.of(properties))) {
            Integer facts = later.send(new ClaimTask(id, CLERK, DAY));
            assertThat(facts).isEqualTo(1 + DELEGATIONS + 1);
        }
    }

    private void change(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(DATABASE, TestPostgres.OWNER, "");
                var change = owner.prepareStatement(statement)) {
            change.setString(1, id.toString());
            assertThat(change.executeUpdate()).isPositive();
        }
    }
}
