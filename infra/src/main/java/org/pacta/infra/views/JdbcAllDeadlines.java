package org.pacta.infra.views;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines read from their table; visibility is part of every query. */
@Component
class JdbcAllDeadlines implements AllDeadlines {

    private static final int PAGE = 100;
    private static final int MOST = 2_000;
    private static final Duration STILL_TOLD = Duration.ofDays(30);

    private static final String VISIBLE = """
            exists (select 1 from party_view p where p.convention = d.convention and p.organisation = any(:organisations))
              and (cast(:convention as uuid) is null or d.convention = cast(:convention as uuid))""";

    /** One that runs in the table may have passed by the clock. */
    private static final String OPEN =
            "(d.state in ('suspended', 'interrupted') or (d.state in ('running', 'passed') and d.nominal > :since))";

    private static final String FROM_THE_MOST_URGENT = """
            and (cast(:at as timestamptz) is null or (d.prudent, d.id) > (cast(:at as timestamptz), cast(:id as uuid)))
            order by d.prudent, d.id""";

    private static final String FROM_THE_LATEST = """
            and (cast(:at as timestamptz) is null or (d.prudent, d.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by d.prudent desc, d.id desc""";

    private final JdbcClient jdbc;
    private final LegalClock clock;

    JdbcAllDeadlines(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Page<DeadlineRow> list(
            Person person, View view, @Nullable ConventionId convention, @Nullable String cursor) {
        var after = Cursor.read(cursor);
        var now = clock.instant();
        var found = jdbc.sql(sql(view))
                .param("organisations", Seats.organisationsOf(person))
                .param("convention", convention == null ? null : convention.value())
                .param("since", now.minus(STILL_TOLD).atOffset(ZoneOffset.UTC))
                .param("at", after == null ? null : after.firstAt())
                .param("id", after == null ? null : after.id())
                .query(DeadlineRows::read)
                .list();
        return page(found, now);
    }

    private static String sql(View view) {
        var which = switch (view) {
            case OPEN -> OPEN + " " + FROM_THE_MOST_URGENT;
            case ENDED -> "not " + OPEN + " " + FROM_THE_LATEST;
        };
        return "select d.* from deadline_view d where " + VISIBLE + " and " + which + " limit " + (PAGE + 1);
    }

    private static Page<DeadlineRow> page(List<DeadlineRow> found, Instant now) {
        var shown = found.stream().limit(PAGE).map(row -> row.asOf(now)).toList();
        if (found.size() <= PAGE) return new Page<>(shown, null);
        var last = shown.getLast();
        var at = last.deadline().prudent();
        return new Page<>(shown, new Cursor(at, at, last.id()).write());
    }

    @Override
    public List<DeadlineRow> since(Person person, @Nullable ConventionId convention, Instant moment) {
        return jdbc
                .sql("select d.* from deadline_view d where " + VISIBLE
                        + " and d.nominal > :moment order by d.prudent, d.id limit " + MOST)
                .param("organisations", Seats.organisationsOf(person))
                .param("convention", convention == null ? null : convention.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(DeadlineRows::read)
                .list()
                .stream()
                .map(row -> row.asOf(clock.instant()))
                .toList();
    }

    @Override
    public List<ConventionRow> conventions(Person person) {
        return jdbc.sql(ConventionRows.SELECT
                        + " where exists (select 1 from deadline_view d where d.convention = c.id) and exists (select 1 from"
                        + " party_view p where p.convention = c.id and p.organisation = any(:organisations))"
                        + " order by c.updated_at desc, c.id desc")
                .param("organisations", Seats.organisationsOf(person))
                .query(ConventionRows::read)
                .list();
    }
}
