package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.CountedStatements;
import org.pacta.infra.support.DeadlineTable;
import org.pacta.infra.support.DeskApp;

@DisplayName("What became of the deadlines of a convention")
class DeadlineStoriesTest {

    static final String END = "2027-01-01T23:00:00Z";

    static DeskApp app;
    static DeadlineTable table;

    @BeforeAll
    static void open() {
        app = new DeskApp(CountedStatements.class);
        table = new DeadlineTable(app.sql());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void is_read_at_once_however_many_there_are() {
        var few = withDeadlines(1);
        var many = withDeadlines(20);
        assertThat(statements(many)).hasSameSizeAs(statements(few));
        assertThat(statements(many))
                .filteredOn(sql -> sql.contains("deadline_story_view"))
                .hasSize(1);
        assertThat(rows(many))
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.story().changes())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.from()).isEqualTo(Instant.parse(END));
                            assertThat(change.to()).isNull();
                        }));
    }

    private static ConventionId withDeadlines(int number) {
        var convention = table.convention("2024-" + number, "suresnes", "xxii");
        for (var n = 0; n < number; n++)
            suspended(convention, table.deadline(convention, "appeal", END, END, "suspended"));
        return convention;
    }

    private static void suspended(ConventionId convention, UUID deadline) {
        app.sql()
                .sql("""
                        insert into deadline_story_view (deadline, sequence, convention, kind, told_on, ground, moved_from)
                        values (?, 1, ?, 'suspended', '2026-03-09', 'CNIL_AWAITS_INFORMATION', ?)""")
                .params(deadline, convention.value(), OffsetDateTime.parse(END))
                .update();
    }

    private static List<DeadlineRow> rows(ConventionId convention) {
        return app.bean(Conventions.class).deadlines(person("juriste.suresnes"), convention);
    }

    private static List<String> statements(ConventionId convention) {
        app.bean(CountedStatements.class).clear();
        rows(convention);
        return app.bean(CountedStatements.class).seen().stream()
                .filter(sql -> sql.contains("deadline") && !sql.contains("deadline_watch"))
                .toList();
    }
}
