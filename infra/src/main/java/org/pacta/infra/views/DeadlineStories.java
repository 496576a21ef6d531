package org.pacta.infra.views;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to the clocks of a convention and who was told, read at once for all of its deadlines. */
@Component
class DeadlineStories {

    private final JdbcClient jdbc;

    DeadlineStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a story: a change of the clock, or a word to somebody. */
    private record Line(UUID deadline, DeadlineStory.@Nullable Change change, DeadlineStory.@Nullable Told told) {}

    /** The same deadlines, each with its story. */
    List<DeadlineRow> told(ConventionId id, List<DeadlineRow> rows) {
        var lines = lines(id);
        return rows.stream()
                .map(row -> row.with(story(row.story(), lines.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private Map<UUID, List<Line>> lines(ConventionId id) {
        return jdbc
                .sql("select * from deadline_story_view where convention = :id order by sequence")
                .param("id", id.value())
                .query(DeadlineStories::line)
                .list()
                .stream()
                .collect(groupingBy(Line::deadline));
    }

    private static DeadlineStory story(DeadlineStory known, List<Line> lines) {
        return new DeadlineStory(
                known.concerned(), each(lines, Line::change), each(lines, Line::told), known.recount());
    }

    private static <T> List<T> each(List<Line> lines, Function<Line, @Nullable T> part) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(part.apply(line)))
                .toList();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var deadline = row.getObject("deadline", UUID.class);
        return row.getString("ground") == null
                ? new Line(deadline, null, notice(row))
                : new Line(deadline, change(row), null);
    }

    private static DeadlineStory.Change change(ResultSet row) throws SQLException {
        return new DeadlineStory.Change(
                row.getString("kind"),
                Ground.valueOf(row.getString("ground")),
                row.getObject("told_on", LocalDate.class),
                moment(row, "moved_from"),
                moment(row, "moved_to"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static DeadlineStory.Told notice(ResultSet row) throws SQLException {
        var notice = new Notice(
                row.getString("told_offset"),
                Channel.valueOf(row.getString("channel")),
                new Organisation(row.getString("organisation")),
                Role.valueOf(row.getString("role")));
        return new DeadlineStory.Told(row.getString("kind"), notice, row.getObject("told_on", LocalDate.class));
    }
}
