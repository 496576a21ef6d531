package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;

/** Fault 1, without mercy: {@code kill -9} in the midst of a sweep, twice, and a third node that comes to the end. */
@DisplayName("A node that loses power in the midst of a sweep")
class PowerCutTest {

    static final int MANY = 1000;
    static final Duration SOON = Duration.ofSeconds(150);

    final String database = TestPostgres.newDatabase();

    @Test
    void leaves_each_deadline_to_be_reached_once_by_the_next() throws Exception {
        try (var keeping = new DeskApp(DeskApp.on(database), KilledTest.KeepsAndNeverSweeps.class)) {
            var deadlines = Soon.of(keeping);
            var past = Instant.now().minusSeconds(60);
            for (int n = 0; n < MANY; n++) deadlines.set(past);
            await().atMost(SOON).until(() -> deadlines.watched() == MANY);

            var first = cutAfterSome(deadlines, 0);
            var second = cutAfterSome(deadlines, first);
            assertThat(second).isLessThan(MANY);

            try (var last = new DeskApp(DeskApp.on(database), Watching.class)) {
                NodesTest.awaitReached(deadlines, MANY);
            }
        }
    }

    /** How many the record says were reached when the power went. */
    private long cutAfterSome(Soon deadlines, long before) throws Exception {
        try (var node = SweepingNode.on(database)) {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(SOON)
                    .until(() -> !node.runs() || deadlines.told().reached() > before);
            assertThat(node.runs()).isTrue();
            node.kill();
        }
        asIfTheLeasesWereOver();
        return deadlines.told().reached();
    }

    private void asIfTheLeasesWereOver() {
        TestPostgres.administratorOf(database)
                .sql("update deadline_watch set leased_until = now()")
                .update();
    }
}
