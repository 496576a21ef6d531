package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.TestPostgres;

@DisplayName("Of two nodes that would count the deadlines again")
class RecountTurnTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofSeconds(3);

    final String database = TestPostgres.newDatabase();

    @AutoClose
    final CountingNode first = new CountingNode(database);

    @AutoClose
    final CountingNode second = new CountingNode(database);

    @BeforeEach
    void begin() {
        first.begin();
    }

    @Test
    void one_does_and_the_other_may_when_it_has_ended() {
        var counting = first.countUntilHeld();
        await().atMost(SOON).until(() -> first.asked() == 1);
        await().during(A_WHILE).atMost(SOON).until(() -> !second.count());
        assertThat(second.asked()).isZero();

        first.letGo();
        assertThat(counting).succeedsWithin(SOON).isEqualTo(true);
        assertThat(second.count()).isTrue();
        assertThat(second.asked()).isOne();
    }

    @Test
    void the_other_may_when_one_has_lost_its_connection_in_the_midst() {
        var counting = first.countUntilHeld();
        await().atMost(SOON).until(() -> first.asked() == 1);
        assertThat(second.count()).isFalse();

        cutWhoHasTheTurn();
        await().atMost(SOON).until(second::count);
        assertThat(second.asked()).isOne();
        assertThat(counting).isNotDone();
        first.letGo();
        assertThat(counting).succeedsWithin(SOON);
    }

    private void cutWhoHasTheTurn() {
        var cut = TestPostgres.administratorOf(database)
                .sql("""
                        select pg_terminate_backend(l.pid) from pg_locks l
                        join pg_database d on d.oid = l.database and d.datname = current_database()
                        where l.locktype = 'advisory' and l.granted""")
                .query(Boolean.class)
                .list();
        assertThat(cut).containsExactly(true);
    }
}
