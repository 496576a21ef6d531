package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the assemblies sit that vote on the conventions of a person's organisations. */
@Component
public class SittingDays {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    SittingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From this day on, in the order of time; {@code convention}: null for all of them. */
    public List<SittingRow> since(Person person, @Nullable ConventionId convention, LocalDate day) {
        return jdbc.sql("""
                        select s.* from sitting_view s
                        where exists (select 1 from party_view p
                                      where p.convention = s.convention and p.organisation = any(:organisations))
                          and (cast(:convention as uuid) is null or s.convention = cast(:convention as uuid))
                          and s.held_on >= :day
                        order by s.held_on, s.held_at, s.deliberation, s.number limit\s""" + MOST)
                .param("organisations", Seats.organisationsOf(person))
                .param("convention", convention == null ? null : convention.value())
                .param("day", day)
                .query(SittingDays::read)
                .list();
    }

    private static SittingRow read(ResultSet row, int number) throws SQLException {
        return new SittingRow(
                DeliberationId.of(row.getString("deliberation")),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class).atTime(row.getObject("held_at", LocalTime.class)),
                row.getObject("convened_on", LocalDate.class),
                row.getBoolean("quorum"),
                row.getString("state"));
    }
}
