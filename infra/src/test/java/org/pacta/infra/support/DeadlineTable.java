package org.pacta.infra.support;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conventions and their deadlines as the views would keep them, for tests of what reads them. */
public record DeadlineTable(JdbcClient sql) {

    /** Nothing is left of what an earlier test put there, nor of the calendars that followed it. */
    public void clear() {
        for (var kept : List.of("calendar_feed", "deadline_view", "sitting_view", "party_view", "convention_view"))
            sql.sql("delete from " + kept).update();
    }

    /** A convention between these organisations. */
    public ConventionId convention(String reference, String... organisations) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into convention_view (id, reference, title, template, template_version, edition, state, version,
                                                     drafted_for, drafted_on, updated_at, searchable)
                        values (:id, :reference, :title, 'suresnes-xxii', 1, 'abcd1234', 'signature', 1,
                                :draftedFor, '2024-01-02', now(), '')""")
                .param("id", id)
                .param("reference", reference)
                .param("title", "Titre " + reference)
                .param("draftedFor", organisations[0])
                .update();
        for (var n = 0; n < organisations.length; n++)
            sql.sql("insert into party_view (convention, position, role, organisation) values (?, ?, ?, ?)")
                    .params(id, n, "role" + n, organisations[n])
                    .update();
        return new ConventionId(id);
    }

    public UUID deadline(ConventionId convention, String code, String nominal, String prudent, String state) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into deadline_view (id, convention, subject, code, obligation, source, regime, rules, zone,
                                                   trigger_at, nominal, prudent, steps, set_by, state)
                        values (:id, :convention, 'x', :code, 'AIX-14', 'CJA R421-1', 'franc', '2', 'Europe/Paris',
                                '2024-01-02', :nominal, :prudent, array['une étape', 'une autre'], 'Test', :state)""")
                .param("id", id)
                .param("convention", convention.value())
                .param("code", code)
                .param("nominal", at(nominal))
                .param("prudent", at(prudent))
                .param("state", state)
                .update();
        return id;
    }

    public void set(UUID deadline, String column, Object value) {
        sql.sql("update deadline_view set " + column + " = ? where id = ?")
                .params(value instanceof String moment && moment.endsWith("Z") ? at(moment) : value, deadline)
                .update();
    }

    private static OffsetDateTime at(String moment) {
        return Instant.parse(moment).atOffset(ZoneOffset.UTC);
    }
}
