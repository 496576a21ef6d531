package org.pacta.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.FortyEightHours;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines of many conventions that all end at one moment. */
record DueTogether(Instant end) {

    static DueTogether at(Instant moment) {
        return new DueTogether(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    void set(DeskApp app, int many, int threads) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            pool.invokeAll(IntStream.range(0, many)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        app.send(FortyEightHours.until(end, new ConventionId(UUID.randomUUID())));
                        return true;
                    })
                    .toList());
        }
    }

    /** How many the sweep still has before it. */
    long awaited(JdbcClient sql) {
        return sql.sql("SELECT count(*) FROM deadline_watch WHERE kind = 'end' AND at = ?")
                .param(end.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** {@code came}: when the clock was set to their end, on the machine's clock, by which facts are recorded. */
    Fired fired(JdbcClient sql, Instant came) {
        return sql.sql("""
                        WITH reached AS (
                            SELECT aggregate_id, recorded_at::timestamptz AS at FROM domain_event
                            WHERE payload_type = 'deadline.DeadlineReached'
                              AND (convert_from(payload, 'UTF8')::jsonb ->> 'end')::timestamptz = :end),
                        late AS (SELECT extract(epoch FROM at - :came) AS by FROM reached)
                        SELECT (SELECT count(DISTINCT aggregate_id) FROM reached),
                               (SELECT count(*) FROM reached WHERE at < :came),
                               (SELECT count(*) - count(DISTINCT aggregate_id) FROM reached),
                               max(by), percentile_cont(0.5) WITHIN GROUP (ORDER BY by),
                               percentile_cont(0.99) WITHIN GROUP (ORDER BY by)
                        FROM late""")
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("came", came.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Fired(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)))
                .single();
    }
}
