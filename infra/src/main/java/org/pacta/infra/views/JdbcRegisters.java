package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers read from the views. */
@Component
class JdbcRegisters implements Registers {

    private final JdbcClient jdbc;

    JdbcRegisters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeliberationLine> deliberations(Person person) {
        return jdbc.sql("""
                        select d.*, c.reference, c.title from deliberation_view d join convention_view c on c.id = d.convention
                        where exists (select 1 from party_view p
                                      where p.convention = d.convention and p.organisation = any(:organisations))
                        order by d.voted_on, d.number, d.id""")
                .param("organisations", Seats.organisationsOf(person))
                .query(JdbcRegisters::line)
                .list();
    }

    private static DeliberationLine line(ResultSet row, int number) throws SQLException {
        return new DeliberationLine(
                row.getString("id"),
                new ConventionId(row.getObject("convention", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                row.getInt("avenant"),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("number"),
                row.getObject("voted_on", LocalDate.class),
                row.getString("outcome"),
                row.getBoolean("secret"),
                row.getInt("votes_for"),
                row.getInt("votes_against"),
                row.getInt("abstentions"),
                row.getInt("not_voting"),
                row.getString("acte"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("executory_on", LocalDate.class));
    }
}
