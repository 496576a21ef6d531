package org.pacta.infra.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.deadline.DeadlineCommand.SetDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.support.DeskApp;

/** Deadlines that end in a moment, and what the record says became of them. */
record Soon(DeskApp app, ConventionId convention) {

    static Soon of(DeskApp app) {
        return new Soon(app, new ConventionId(UUID.randomUUID()));
    }

    DeadlineId set(Instant end) {
        var id = new DeadlineId(convention, UUID.randomUUID());
        app.send(new SetDeadline(
                id,
                convention.toString(),
                ending(end),
                Place.METROPOLE,
                Set.of(new Organisation("suresnes")),
                LocalDate.now()));
        return id;
    }

    private static RecordedDeadline ending(Instant end) {
        return new RecordedDeadline(
                "var-breach-notice",
                "VAR-15",
                "convention, article 4",
                "elapsed",
                "2",
                ZoneId.of("Europe/Paris"),
                end.minus(Duration.ofHours(48)),
                end,
                end,
                List.of("48 heures"),
                null);
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

    long watched() {
        return app.sql()
                .sql("select count(*) from deadline_watch where deadline like ?")
                .param("deadline/" + convention.value() + "/%")
                .query(Long.class)
                .single();
    }
}
