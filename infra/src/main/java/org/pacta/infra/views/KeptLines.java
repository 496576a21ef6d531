package org.pacta.infra.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the registers keep about one convention and show to a person, for forms that ask about one of its things. */
@Component
class KeptLines {

    private final ObjectMapper json = new ObjectMapper();
    private final JdbcClient jdbc;

    KeptLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptLine> of(Person person, ConventionId convention, String register) {
        return jdbc.sql("""
                        select id, cells from register_line where register = :register and convention = :convention
                          and (cardinality(shown_to) = 0 or shown_to && :organisations::text[])
                        order by begun_at, id""")
                .param("register", register)
                .param("convention", convention.value())
                .param("organisations", Seats.organisationsOf(person))
                .query((row, number) -> line(row))
                .list();
    }

    private KeptLine line(ResultSet row) throws SQLException {
        var cells = new LinkedHashMap<String, String>();
        try {
            json.readTree(row.getString("cells")).fields().forEachRemaining(cell -> {
                if (cell.getValue().isValueNode() && !cell.getValue().isNull())
                    cells.put(cell.getKey(), cell.getValue().asText());
            });
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A line of a register cannot be read", unreadable);
        }
        return new KeptLine(row.getString("id"), cells);
    }
}
