package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fault 1: each application here ends where a killed one would have got to, and the next one finds what it left. */
@DisplayName("A deadline whose node is killed")
class KilledTest {

    static final LocalDate LONG_AGO = LocalDate.of(2024, 3, 4);
    static final Duration SOON = Duration.ofSeconds(30);

    final Map<String, Object> database = DeskApp.on(TestPostgres.newDatabase());

    @Test
    void between_the_fact_and_its_effect_is_reached_once_and_has_its_effect_once() {
        try (var keeping = new DeskApp(database, KeepsAndNeverSweeps.class)) {
            Files.drafted(keeping, LONG_AGO).fileWithCnil(LONG_AGO);
            await().atMost(SOON).until(() -> count(keeping, "deadline.DeadlineSet") == 1);
            await().atMost(SOON).until(() -> ends(keeping) == 1);
        }
        try (var sweeping = new DeskApp(database, SweepsAndNeverKeeps.class)) {
            await().atMost(SOON).until(() -> count(sweeping, "deadline.DeadlineReached") == 1);
            assertThat(count(sweeping, "cnil.CnilSilenceNoted")).isZero();
        }
        try (var whole = new DeskApp(database, Watching.class)) {
            awaitOnce(whole);
        }
    }

    @Test
    void between_the_fact_and_the_end_of_its_wait_is_reached_once() {
        try (var whole = new DeskApp(database, Watching.class)) {
            Files.drafted(whole, LONG_AGO).fileWithCnil(LONG_AGO);
            awaitOnce(whole);
            asIfStillAwaited(whole.sql());
        }
        try (var again = new DeskApp(database, Watching.class)) {
            await().atMost(SOON).until(() -> ends(again) == 0);
            awaitOnce(again);
        }
    }

    private static void asIfStillAwaited(JdbcClient sql) {
        sql.sql("""
                        insert into deadline_watch (deadline, kind, at, leased_until)
                        select aggregate_id, 'end', now(), now() + interval '2 seconds'
                        from domain_event where payload_type = 'deadline.DeadlineReached'""").update();
    }

    private void awaitOnce(DeskApp app) {
        await().atMost(SOON).until(() -> count(app, "cnil.CnilSilenceNoted") == 1);
        await().during(Duration.ofSeconds(2)).atMost(SOON).untilAsserted(() -> {
            assertThat(count(app, "deadline.DeadlineReached")).isOne();
            assertThat(count(app, "cnil.CnilSilenceNoted")).isOne();
        });
    }

    private static long count(DeskApp app, String type) {
        return app.sql()
                .sql("select count(*) from domain_event where payload_type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    private static long ends(DeskApp app) {
        return app.sql()
                .sql("select count(*) from deadline_watch where kind = 'end'")
                .query(Long.class)
                .single();
    }

    @Import({DeadlineKeeper.class, DeadlineReader.class, OpenDeadlines.class, DueMoments.class})
    static class KeepsAndNeverSweeps {}

    @Import({DueDeadlines.class, Asking.class, DueMoments.class})
    static class SweepsAndNeverKeeps {}
}
