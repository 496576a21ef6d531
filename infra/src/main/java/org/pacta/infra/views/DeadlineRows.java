package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.ConventionFacts.Recounted;

/** Reads deadlines as they were recorded. */
final class DeadlineRows {

    private DeadlineRows() {}

    static DeadlineRow read(ResultSet row, int number) throws SQLException {
        return new DeadlineRow(
                row.getObject("id", UUID.class),
                new ConventionId(row.getObject("convention", UUID.class)),
                row.getString("subject"),
                deadline(row),
                row.getString("state"),
                new DeadlineStory(concerned(row), List.of(), List.of(), recount(row)));
    }

    private static Set<Organisation> concerned(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("concerned").getArray())
                .map(Organisation::new)
                .collect(Collectors.toSet());
    }

    /** What differs is its end and the way to it; the rest is as recorded. */
    private static @Nullable Recounted recount(ResultSet row) throws SQLException {
        var cause = row.getString("recount_cause");
        if (cause == null) return null;
        var recorded = deadline(row);
        var present = new RecordedDeadline(
                recorded.code(),
                recorded.obligation(),
                row.getString("present_source"),
                row.getString("present_regime"),
                row.getString("present_rules"),
                recorded.zone(),
                recorded.trigger(),
                row.getObject("present_nominal", OffsetDateTime.class).toInstant(),
                row.getObject("present_prudent", OffsetDateTime.class).toInstant(),
                Arrays.asList((String[]) row.getArray("present_steps").getArray()),
                recorded.territory());
        return new Recounted(present, RecountCause.valueOf(cause));
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
                Arrays.asList((String[]) row.getArray("steps").getArray()),
                territory(row));
    }

    private static @Nullable Place territory(ResultSet row) throws SQLException {
        var departement = row.getString("departement");
        return departement == null ? null : new Place(departement, row.getBoolean("good_friday"));
    }
}
