package org.pacta.infra.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.NoticePlan;
import org.pacta.domain.deadline.NoticePlan.Planned;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the moments at which something is due about a deadline; whoever sweeps takes them in batches. */
@Component
class DueMoments {

    /** What is told after the end waits until the end itself is recorded, whoever holds that. */
    private static final String LEASE = """
            with due as (
                select w.ctid from deadline_watch w
                where w.at <= :now and (w.leased_until is null or w.leased_until < clock_timestamp())
                  and (w.kind <> 'escalation'
                       or not exists (select 1 from deadline_watch e where e.deadline = w.deadline and e.kind = 'end'))
                order by w.at limit :batch for update skip locked)
            update deadline_watch w set leased_until = clock_timestamp() + interval '30 seconds'
            from due where w.ctid = due.ctid
            returning w.deadline, w.kind, w.told_offset, w.organisation, w.role, w.at""";

    private final JdbcClient jdbc;
    private final LegalClock clock;

    DueMoments(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on this end and what is still to be told of it, and nothing else. */
    void await(DeadlineId id, RecordedDeadline deadline, Set<Organisation> concerned) {
        stop(id);
        awaitEnd(id, deadline.nominal());
        NoticePlan.of(deadline, concerned, clock.instant()).forEach(planned -> awaitNotice(id, planned));
    }

    void awaitEnd(DeadlineId id, Instant at) {
        insert(id, new Due(id.toString(), Due.END, "", "", "", at));
    }

    void awaitNotice(DeadlineId id, Planned planned) {
        var notice = planned.notice();
        insert(id, Due.of(id, notice, planned.at()));
    }

    private void insert(DeadlineId id, Due due) {
        jdbc.sql("""
                        insert into deadline_watch (deadline, kind, told_offset, organisation, role, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (deadline, kind, told_offset, organisation, role) do update set at = excluded.at""")
                .params(
                        id.toString(),
                        due.kind(),
                        due.offset(),
                        due.organisation(),
                        due.role(),
                        Microsecond.from(due.at()))
                .update();
    }

    /** Every deadline whose end is awaited. */
    List<DeadlineId> running() {
        return jdbc.sql("select deadline from deadline_watch where kind = 'end' order by at")
                .query((row, number) -> DeadlineId.of(row.getString(1)))
                .list();
    }

    /** Nothing is due about it any more, for the time being. */
    void stop(DeadlineId id) {
        jdbc.sql("delete from deadline_watch where deadline = ?")
                .param(id.toString())
                .update();
    }

    /** The end has come: what would have been said before it serves nobody. */
    void reached(DeadlineId id) {
        jdbc.sql("delete from deadline_watch where deadline = ? and kind <> ?")
                .params(id.toString(), Due.ESCALATION)
                .update();
    }

    /** Ends the wait for these, in one statement; a row that meanwhile waits for another moment stays. */
    int done(List<Due> dues) {
        return jdbc.sql("""
                        delete from deadline_watch w
                        using unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                            as d (deadline, kind, told_offset, organisation, role, at)
                        where (w.deadline, w.kind, w.told_offset, w.organisation, w.role, w.at)
                            = (d.deadline, d.kind, d.told_offset, d.organisation, d.role, d.at)""")
                .params(
                        column(dues, Due::deadline),
                        column(dues, Due::kind),
                        column(dues, Due::offset),
                        column(dues, Due::organisation),
                        column(dues, Due::role),
                        column(dues, due -> due.at().toString()))
                .update();
    }

    private static String[] column(List<Due> dues, Function<Due, String> value) {
        return dues.stream().map(value).toArray(String[]::new);
    }

    /** Takes what is due; nobody else gets it until the lease is over. */
    List<Due> lease(Instant now, int batch) {
        return jdbc.sql(LEASE)
                .param("now", Microsecond.until(now))
                .param("batch", batch)
                .query(DueMoments::read)
                .list();
    }

    boolean anyDue(Instant now) {
        return jdbc.sql("select exists (select 1 from deadline_watch where at <= ?)")
                .param(Microsecond.until(now))
                .query(Boolean.class)
                .single();
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getString("deadline"),
                row.getString("kind"),
                row.getString("told_offset"),
                row.getString("organisation"),
                row.getString("role"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
