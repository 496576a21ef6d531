package org.pacta.infra.digests;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.pacta.domain.shared.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices of those who made one; all others get the digest. */
@Component
class StoredMailSettings implements MailSettings {

    private static final Setting UNCHOSEN = new Setting(Pace.DIGEST, Instant.EPOCH);

    private final JdbcClient jdbc;

    StoredMailSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Setting of(ActorId person) {
        return jdbc.sql("select pace, since from mail_setting where actor = ?")
                .param(person.value())
                .query((row, number) -> new Setting(
                        Pace.valueOf(row.getString("pace")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(UNCHOSEN);
    }

    @Override
    public void choose(ActorId person, Pace pace) {
        jdbc.sql("""
                        insert into mail_setting (actor, pace, since) values (:actor, :pace, clock_timestamp())
                        on conflict (actor) do update set pace = excluded.pace, since = excluded.since
                        where mail_setting.pace <> excluded.pace""").param("actor", person.value()).param("pace", pace.name()).update();
    }
}
