package org.pacta.infra.views;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Reads rows of the inbox; a task without a due date is stored as due at infinity, so that it comes last. */
final class TaskRows {

    private static final Instant FAR = Instant.parse("9999-12-31T23:59:59Z");

    private TaskRows() {}

    static TaskRow read(ResultSet row, int number) throws SQLException {
        var due = moment(row, "due");
        return new TaskRow(
                row.getObject("id", UUID.class),
                new ConventionId(row.getObject("convention", UUID.class)),
                row.getString("subject"),
                row.getString("matter"),
                row.getString("action"),
                new Organisation(row.getString("organisation")),
                roles(row.getArray("roles")),
                row.getInt("round"),
                TaskRow.State.valueOf(row.getString("state")),
                row.getString("assignee"),
                row.getString("delegated_by"),
                row.getString("decision"),
                due,
                ZoneId.of(row.getString("zone")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"),
                row.getString("ended_by"));
    }

    static Instant orFar(@Nullable Instant due) {
        return due == null ? FAR : due;
    }

    static OffsetDateTime orInfinity(Instant due) {
        return due.equals(FAR) ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null || found.equals(OffsetDateTime.MAX) ? null : found.toInstant();
    }

    private static Set<Role> roles(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray())
                .map(Role::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
