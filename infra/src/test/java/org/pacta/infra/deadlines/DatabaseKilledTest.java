package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The node stays up and goes on by itself when its database is back: no step of a person in between. */
@DisplayName("A database that is killed in the midst of a sweep")
class DatabaseKilledTest {

    /** More than are asked at once, so that some are reached and some are not when the database goes. */
    static final int MANY = 800;

    static final Duration SOON = Duration.ofSeconds(150);

    @TempDir
    static Path data;

    @Test
    void loses_no_deadline_and_repeats_none() throws IOException {
        var killed = start(0);
        var url = "jdbc:postgresql://localhost:" + killed.getPort() + "/deadlines";
        createDatabase(killed);
        try (var node = new DeskApp(DeskApp.on(url), Watching.class)) {
            var deadlines = Soon.of(node);
            var end = Instant.now().plusSeconds(12);
            for (int n = 0; n < MANY; n++) deadlines.set(end);
            await().atMost(SOON)
                    .until(() -> deadlines.watched() + deadlines.told().reached() >= MANY);

            await().pollInterval(Duration.ofMillis(5))
                    .atMost(SOON)
                    .until(() -> deadlines.told().reached() > 0);
            kill(killed);
            try (var back = startAgain(killed.getPort())) {
                assertThat(reached(back)).isLessThan(MANY);
                await().pollInterval(Duration.ofSeconds(2)).atMost(SOON).until(() -> {
                    leasesAreOver(back);
                    return deadlines.told().reached() == MANY;
                });
                NodesTest.awaitReached(deadlines, MANY);
            }
        }
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.resolve("database"))
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** The dead server's memory is released when its last process has noticed. */
    private static EmbeddedPostgres startAgain(int port) {
        return await().ignoreExceptions()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> start(port), server -> true);
    }

    /** Closing what is dead already only gives its folder free. */
    private static void kill(EmbeddedPostgres server) throws IOException {
        var pid = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
        server.close();
    }

    private static void createDatabase(EmbeddedPostgres server) {
        var administrator = JdbcClient.create(server.getPostgresDatabase());
        administrator
                .sql("CREATE ROLE " + TestPostgres.OWNER + " LOGIN CREATEROLE")
                .update();
        administrator
                .sql("CREATE DATABASE deadlines OWNER " + TestPostgres.OWNER)
                .update();
    }

    private static long reached(EmbeddedPostgres server) {
        return of(server)
                .sql("select count(*) from domain_event where payload_type = 'deadline.DeadlineReached'")
                .query(Long.class)
                .single();
    }

    /** As if their half minute had passed; the first sweeps may still meet connections that died with the server. */
    private static void leasesAreOver(EmbeddedPostgres server) {
        of(server).sql("update deadline_watch set leased_until = now()").update();
    }

    private static JdbcClient of(EmbeddedPostgres server) {
        return JdbcClient.create(server.getDatabase("postgres", "deadlines"));
    }
}
