package org.pacta.infra.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails to persons; asked for twice, each is there once, whatever becomes of the application meanwhile. */
@Component
class PersonalOutbox {

    private static final String LEASE = """
            with due as (
                select id from personal_mail
                where not ended and next_try <= clock_timestamp()
                  and (leased_until is null or leased_until < clock_timestamp())
                order by next_try limit 1 for update skip locked)
            update personal_mail m
            set leased_until = clock_timestamp() + interval '5 minutes', tries = tries + 1
            from due where m.id = due.id
            returning m.id, m.actor, m.task, m.tries""";

    private final JdbcClient jdbc;

    PersonalOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mail that is due; {@code task}: null for a digest. */
    record Waiting(String id, ActorId actor, @Nullable UUID task, int tries) {}

    void digest(ActorId actor, LocalDate day) {
        add("digest/" + actor + "/" + day, actor, null);
    }

    void of(ActorId actor, UUID task) {
        add("task/" + actor + "/" + task, actor, task);
    }

    private void add(String id, ActorId actor, @Nullable UUID task) {
        jdbc.sql("insert into personal_mail (id, actor, task) values (:id, :actor, :task) on conflict do nothing")
                .param("id", id)
                .param("actor", actor.value())
                .param("task", task, Types.OTHER)
                .update();
    }

    Optional<Waiting> lease() {
        return jdbc.sql(LEASE).query(PersonalOutbox::read).optional();
    }

    /** {@code outcome}: {@code sent}, {@code settled} where nothing was left to say, or {@code unaddressed}. */
    void end(Waiting mail, String outcome) {
        jdbc.sql("update personal_mail set ended = true, leased_until = null, outcome = ? where id = ?")
                .params(outcome, mail.id())
                .update();
    }

    void tryAgain(Waiting mail, Duration pause) {
        jdbc.sql("""
                        update personal_mail
                        set leased_until = null, next_try = clock_timestamp() + make_interval(secs => ?)
                        where id = ? and tries = ?""").params(pause.toMillis() / 1000.0, mail.id(), mail.tries()).update();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("id"),
                new ActorId(row.getString("actor")),
                row.getObject("task", UUID.class),
                row.getInt("tries"));
    }
}
