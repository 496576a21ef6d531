package org.pacta.infra.mail;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.pacta.domain.courriel.CourrielId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of e-mails on their way; whoever sends takes them one by one. */
@Component
class Outbox {

    /** Longer than a server may take over one mail, so that nobody else sends it meanwhile. */
    private static final String LEASE = """
            with due as (
                select courriel from courriel_outbox
                where not ended and next_try <= clock_timestamp()
                  and (leased_until is null or leased_until < clock_timestamp())
                order by next_try limit 1 for update skip locked)
            update courriel_outbox o
            set leased_until = clock_timestamp() + interval '5 minutes',
                tries = tries + case when left_at is null then 1 else 0 end
            from due where o.courriel = due.courriel
            returning o.courriel, o.tries, o.left_at""";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once, however often it is asked. */
    void await(CourrielId id) {
        jdbc.sql("insert into courriel_outbox (courriel) values (?) on conflict do nothing")
                .param(id.toString())
                .update();
    }

    /** The next that is due, with this try counted; nobody else gets it until the lease is over. */
    Optional<Departure> lease() {
        return jdbc.sql(LEASE).query(Outbox::read).optional();
    }

    /** From now on it must not be sent again, whatever happens before that is recorded. */
    void left(CourrielId id, Instant at) {
        jdbc.sql("update courriel_outbox set left_at = ? where courriel = ?")
                .params(at.atOffset(UTC), id.toString())
                .update();
    }

    void tryAgain(Departure failed, Duration pause) {
        jdbc.sql("""
                        update courriel_outbox
                        set leased_until = null, next_try = clock_timestamp() + make_interval(secs => ?)
                        where courriel = ? and tries = ?""")
                .params(pause.toMillis() / 1000.0, failed.id().toString(), failed.attempt())
                .update();
    }

    void end(CourrielId id) {
        jdbc.sql("update courriel_outbox set ended = true, leased_until = null where courriel = ?")
                .param(id.toString())
                .update();
    }

    /** How many have been tried and not left. */
    long waiting() {
        return jdbc.sql("select count(*) from courriel_outbox where not ended and tries > 0 and left_at is null")
                .query(Long.class)
                .single();
    }

    private static Departure read(ResultSet row, int number) throws SQLException {
        return new Departure(
                CourrielId.of(row.getString("courriel")),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
