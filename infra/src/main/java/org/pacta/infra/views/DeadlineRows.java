package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;

/** Reads deadlines as they were recorded. */
final class DeadlineRows {

    private DeadlineRows() {}

    static DeadlineRow read(ResultSet row, int number) throws SQLException {
        return new DeadlineRow(
                row.getObject("id", UUID.class),
                new ConventionId(row.getObject("convention", UUID.class)),
                row.getString("subject"),
                deadline(row),
                row.getString("state"));
    }

    private static RecordedDeadline deadline(ResultSet row) throws SQLException {
        return new RecordedDeadline(
                row.getString("code"),
                row.getString("obligation"),
                row.getString("source"),
                row.getString("regime"),
                row.getString("rules"),
                ZoneId.of(row.getString("zone")),
                row.getObject("trigger_at", OffsetDateTime.class).toInstant(),
                row.getObject("nominal", OffsetDateTime.class).toInstant(),
                row.getObject("prudent", OffsetDateTime.class).toInstant(),
                Arrays.asList((String[]) row.getArray("steps").getArray()));
    }
}
