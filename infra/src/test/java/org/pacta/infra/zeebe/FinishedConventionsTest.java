package org.pacta.infra.zeebe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionEvent.ConventionInstructed;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;

@DisplayName("To a new engine the way into force")
class FinishedConventionsTest {

    static final String DATABASE = TestPostgres.newDatabase();
    static StoreApp app;

    final UUID convention = UUID.randomUUID();

    @BeforeAll
    static void start() {
        app = new StoreApp(DATABASE, FinishedConventions.class);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void of_a_convention_on_its_way_is_told() {
        recorded("convention", "convention.ConventionDrafted");
        assertThat(isPassedOver()).isFalse();
    }

    @Test
    void of_a_convention_in_force_is_not_told() {
        recorded("convention", "convention.ConventionEnteredIntoForce");
        recorded("task/1", "task.TaskOpened");
        assertThat(isPassedOver()).isTrue();
    }

    @Test
    void of_one_withdrawn_whose_steps_are_all_closed_is_not_told() {
        recorded("task/1", "task.TaskOpened");
        recorded("convention", "convention.ConventionWithdrawn");
        recorded("task/1", "task.TaskClosed");
        assertThat(isPassedOver()).isTrue();
    }

    @Test
    void of_one_withdrawn_that_still_asks_for_a_step_is_told_so_that_it_is_closed() {
        recorded("task/1", "task.TaskOpened");
        recorded("task/1", "task.TaskClosed");
        recorded("task/2", "task.TaskOpened");
        recorded("convention", "convention.ConventionWithdrawn");
        assertThat(isPassedOver()).isFalse();
    }

    private boolean isPassedOver() {
        var finished = app.bean(FinishedConventions.class);
        finished.rememberThoseOfToday();
        return finished.concern(new ConventionInstructed(new ConventionId(convention), 1, LocalDate.of(2024, 2, 9)));
    }

    /** Only what kind of fact it is about which thing counts here. */
    private void recorded(String thing, String type) {
        TestPostgres.administratorOf(DATABASE)
                .sql("""
                        insert into domain_event (event_id, aggregate_id, sequence, aggregate_type, payload_type,
                            payload_revision, recorded_at, payload, metadata, convention, hash)
                        select gen_random_uuid(), :thing, count(*), 'Some', :type, '1', '2024-02-09T08:00:00.000Z',
                            ''::bytea, ''::bytea, :convention, decode(repeat('00', 32), 'hex')
                        from domain_event where aggregate_id = :thing""")
                .param("thing", convention + "/" + thing)
                .param("type", type)
                .param("convention", convention)
                .update();
    }
}
