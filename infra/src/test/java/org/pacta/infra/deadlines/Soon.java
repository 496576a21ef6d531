package org.pacta.infra.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.FortyEightHours;

/** Deadlines that end in a moment, and what the record says became of them. */
record Soon(DeskApp app, ConventionId convention) {

    static Soon of(DeskApp app) {
        return new Soon(app, new ConventionId(UUID.randomUUID()));
    }

    void set(Instant end) {
        app.send(FortyEightHours.until(end, convention));
    }

    /** How many of these the record says were reached, and how many of those before their moment or a second time. */
    record Told(long reached, long early, long twice) {}

    Told told() {
        return app.sql()
                .sql("""
                        with reached as (
                            select aggregate_id, recorded_at::timestamptz as at,
                                   (convert_from(payload, 'UTF8')::jsonb ->> 'end')::timestamptz as end_at
                            from domain_event where convention = ? and payload_type = 'deadline.DeadlineReached')
                        select count(distinct aggregate_id) as reached, count(*) filter (where at < end_at) as early,
                               count(*) - count(distinct aggregate_id) as twice
                        from reached""")
                .param(convention.value())
                .query((row, number) -> new Told(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** How many ends are awaited. */
    long watched() {
        return app.sql()
                .sql("select count(*) from deadline_watch where kind = 'end' and deadline like ?")
                .param("deadline/" + convention.value() + "/%")
                .query(Long.class)
                .single();
    }
}
