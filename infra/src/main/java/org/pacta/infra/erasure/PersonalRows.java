package org.pacta.infra.erasure;

import java.util.List;
import org.pacta.domain.shared.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tables keep for one person alone: drafts, settings, mails, calendars, sessions, answers to repeated requests. */
@Component
class PersonalRows implements Erases {

    private static final List<String> OF_THE_PERSON = List.of(
            "delete from form_draft where owner = ?",
            "delete from mail_setting where actor = ?",
            "delete from personal_mail where actor = ?",
            "delete from convention_seen where actor = ?",
            "delete from calendar_feed where owner = ?",
            "delete from spring_session where principal_name = ?",
            "delete from idempotency where actor = ?");

    /** Answers kept for others may quote the person: a repeat is told that it was done, without them. */
    private static final String OF_OTHERS =
            "update idempotency set body = '', content_type = null where length(body) > 0";

    private final JdbcClient jdbc;

    PersonalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(ActorId person) {
        for (var statement : OF_THE_PERSON)
            jdbc.sql(statement).param(person.value()).update();
        jdbc.sql(OF_OTHERS).update();
    }
}
