package org.pacta.infra.views;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines of a convention, each with what became of it. */
@Component
class Deadlines {

    private static final ResourceBundle TITLES = ResourceBundle.getBundle("screens.words.deadlines", Locale.ROOT);

    private final JdbcClient jdbc;
    private final DeadlineStories stories;
    private final LegalClock clock;

    Deadlines(JdbcClient jdbc, DeadlineStories stories, LegalClock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.clock = clock;
    }

    /** One whose moment has come and that nobody met or cancelled is {@code passed}. */
    List<DeadlineRow> of(ConventionId id) {
        var rows = jdbc.sql("select * from deadline_view where convention = :id order by prudent, code")
                .param("id", id.value())
                .query(DeadlineRows::read)
                .list();
        return stories.told(id, rows).stream()
                .map(row -> row.asOf(clock.instant()))
                .toList();
    }

    /** As forms show them. */
    List<DeadlineFacts> facts(ConventionId id) {
        var rows = of(id);
        return rows.stream()
                .map(row -> new DeadlineFacts(
                        new DeadlineId(id, row.id()),
                        title(row.deadline().code()),
                        row.deadline(),
                        row.state(),
                        row.story().concerned(),
                        row.afterSilence() && rows.stream().anyMatch(silence -> silence.passedOn(row)),
                        row.story().recount()))
                .toList();
    }

    private static String title(String code) {
        return TITLES.containsKey(code) ? TITLES.getString(code) : code;
    }
}
