package org.pacta.infra.views;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines of a convention, each with what became of it. */
@Component
class Deadlines {

    private static final ResourceBundle TITLES = ResourceBundle.getBundle("screens.words.deadlines", Locale.ROOT);

    private final JdbcClient jdbc;
    private final LegalClock clock;

    Deadlines(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One whose moment has come and that nobody met or cancelled is {@code passed}. */
    List<DeadlineRow> of(ConventionId id) {
        var changes = told(id, "ground is not null", Deadlines::change);
        var notices = told(id, "channel is not null", Deadlines::notice);
        return jdbc
                .sql("select * from deadline_view where convention = :id order by prudent, code")
                .param("id", id.value())
                .query(DeadlineRows::read)
                .list()
                .stream()
                .map(row -> row.with(new DeadlineStory(
                        row.story().concerned(),
                        changes.apply(row.id()),
                        notices.apply(row.id()),
                        row.story().recount())))
                .map(row -> row.asOf(clock.instant()))
                .toList();
    }

    /** As forms show them. */
    List<DeadlineFacts> facts(ConventionId id) {
        return of(id).stream()
                .map(row -> new DeadlineFacts(
                        new DeadlineId(id, row.id()),
                        title(row.deadline().code()),
                        row.deadline(),
                        row.state(),
                        row.story().concerned(),
                        row.story().recount()))
                .toList();
    }

    private static String title(String code) {
        return TITLES.containsKey(code) ? TITLES.getString(code) : code;
    }

    private record Entry<T>(UUID deadline, T said) {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row, LocalDate on) throws SQLException;
    }

    private <T> Function<UUID, List<T>> told(ConventionId id, String which, Reading<T> reading) {
        var byDeadline = jdbc
                .sql("select * from deadline_story_view where convention = :id and " + which + " order by sequence")
                .param("id", id.value())
                .query((row, number) -> new Entry<>(
                        row.getObject("deadline", UUID.class),
                        reading.of(row, row.getObject("told_on", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Entry::deadline, mapping(Entry::said, toList())));
        return deadline -> byDeadline.getOrDefault(deadline, List.of());
    }

    private static DeadlineStory.Change change(ResultSet row, LocalDate on) throws SQLException {
        return new DeadlineStory.Change(row.getString("kind"), Ground.valueOf(row.getString("ground")), on);
    }

    private static DeadlineStory.Told notice(ResultSet row, LocalDate on) throws SQLException {
        var notice = new Notice(
                row.getString("told_offset"),
                Channel.valueOf(row.getString("channel")),
                new Organisation(row.getString("organisation")),
                Role.valueOf(row.getString("role")));
        return new DeadlineStory.Told(row.getString("kind"), notice, on);
    }
}
