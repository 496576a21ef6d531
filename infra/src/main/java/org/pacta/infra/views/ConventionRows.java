package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;

/** Reads rows of the list of conventions, each with its parties in the order of the text. */
final class ConventionRows {

    static final String SELECT = """
            select c.*,
                   (select array_agg(r.role order by r.position) from party_view r where r.convention = c.id and not r.joining) as roles,
                   (select array_agg(o.organisation order by o.position) from party_view o where o.convention = c.id and not o.joining) as organisations
            from convention_view c""";

    private ConventionRows() {}

    static ConventionRow read(ResultSet row, int number) throws SQLException {
        return new ConventionRow(
                new ConventionId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                row.getString("template"),
                row.getInt("template_version"),
                row.getString("edition"),
                row.getString("state"),
                row.getInt("version"),
                new Organisation(row.getString("drafted_for")),
                parties(row),
                row.getString("submitted_text"),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static List<Party> parties(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        var organisations = (String[]) row.getArray("organisations").getArray();
        var parties = new ArrayList<Party>(roles.length);
        for (int n = 0; n < roles.length; n++) parties.add(new Party(roles[n], new Organisation(organisations[n])));
        return List.copyOf(parties);
    }
}
