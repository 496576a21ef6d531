package org.pacta.infra.time;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By how much a demonstration has moved the clock, kept so that a restart finds the same day again. */
final class DemoOffset {

    private final JdbcClient jdbc;

    DemoOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> read() {
        return jdbc.sql("select offset_millis from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void write(Duration offset) {
        jdbc.sql("""
                        insert into demo_clock (offset_millis) values (:millis)
                        on conflict (one_row) do update set offset_millis = excluded.offset_millis""").param("millis", offset.toMillis()).update();
    }
}
