package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow.Answer;
import org.pacta.infra.views.ErasureRow.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests of erasure read from their table; visibility is part of every query. */
@Component
class JdbcErasures implements Erasures {

    private static final int LATEST = 200;
    private static final String SELECT = "select * from erasure_view where ";
    private static final String OFFICER = "organisation = any(:organisations)";

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    JdbcErasures(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<ErasureRow> answeredBy(Person officer) {
        return jdbc.sql(SELECT + OFFICER + " order by (state = 'PENDING') desc,"
                        + " case when state = 'PENDING' then due end, asked_on desc, id, round desc limit " + LATEST)
                .param("organisations", officesOf(officer))
                .query(this::read)
                .list();
    }

    @Override
    public List<ErasureRow> about(Person person) {
        return jdbc.sql(SELECT + "person = :me order by asked_on desc, id, round desc limit " + LATEST)
                .param("me", person.id().value())
                .query(this::read)
                .list();
    }

    @Override
    public Optional<ErasureRow> find(Person person, UUID key) {
        return jdbc.sql(SELECT + "key = :key and (person = :me or " + OFFICER + ") order by round desc limit 1")
                .param("key", key)
                .param("me", person.id().value())
                .param("organisations", officesOf(person))
                .query(this::read)
                .optional();
    }

    @Override
    public long waiting(Person officer) {
        var offices = officesOf(officer);
        if (offices.length == 0) return 0;
        return jdbc.sql("select count(*) from erasure_view where state = 'PENDING' and " + OFFICER)
                .param("organisations", offices)
                .query(Long.class)
                .single();
    }

    private static String[] officesOf(Person person) {
        return person.organisations().stream()
                .filter(organisation -> person.holds(organisation, Set.of(Role.DPO)))
                .map(Organisation::alias)
                .toArray(String[]::new);
    }

    private ErasureRow read(ResultSet row, int number) throws SQLException {
        var id = ErasureId.of(row.getString("id"));
        var extendedOn = day(row, "extended_on");
        return new ErasureRow(
                id,
                row.getInt("round"),
                row.getBoolean("by_themself"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject(extendedOn == null ? "due" : "extended_due", LocalDate.class),
                row.getObject("tell_by", LocalDate.class),
                extendedOn,
                opened(id, row, "reason"),
                State.valueOf(row.getString("state")),
                answer(id, row),
                day(row, "erased_on"));
    }

    private @Nullable Answer answer(ErasureId id, ResultSet row) throws SQLException {
        var on = day(row, "decided_on");
        return on == null
                ? null
                : new Answer(row.getString("ground"), opened(id, row, "answer"), row.getBoolean("late"), on);
    }

    private @Nullable String opened(ErasureId id, ResultSet row, String column) throws SQLException {
        var author = row.getString(column + "_author");
        if (author == null) return null;
        return texts.read(id.convention(), new SealedText(new ActorId(author), row.getString(column)));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
