package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.SteppedClock;
import org.pacta.infra.time.LegalClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@DisplayName("The inbox narrowed down")
class FilteredInboxTest {

    /** A Wednesday. */
    static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");

    static final Person LAWYER = person("juriste.suresnes");
    static final ConventionId ONE = new ConventionId(UUID.randomUUID());
    static final ConventionId OTHER = new ConventionId(UUID.randomUUID());

    static DeskApp app;
    static UUID late;
    static UUID soon;
    static UUID friday;
    static UUID monday;
    static UUID never;

    @BeforeAll
    static void open() {
        app = new DeskApp(StillClock.class);
        late = task(ONE, "convention", 1, NOW);
        soon = task(ONE, "convention", 2, NOW.plusSeconds(48 * 3600));
        friday = task(OTHER, "cnil", 1, Instant.parse("2026-03-15T22:59:59Z"));
        monday = task(OTHER, "cnil", 2, Instant.parse("2026-03-15T23:00:01Z"));
        never = task(ONE, "convention", 3, null);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void by_when_it_is_due() {
        assertThat(ids(new TaskFilter(null, null, TaskFilter.Due.LATE))).containsExactly(late);
        assertThat(ids(new TaskFilter(null, null, TaskFilter.Due.SOON))).containsExactly(soon);
        assertThat(ids(new TaskFilter(null, null, TaskFilter.Due.WEEK))).containsExactly(soon, friday);
        assertThat(ids(new TaskFilter(null, null, TaskFilter.Due.NONE))).containsExactly(never);
        assertThat(ids(TaskFilter.ALL)).containsExactly(late, soon, friday, monday, never);
    }

    @Test
    void by_matter_and_by_convention_with_its_count() {
        assertThat(ids(new TaskFilter("cnil", null, null))).containsExactly(friday, monday);
        assertThat(ids(new TaskFilter(null, ONE, null))).containsExactly(late, soon, never);
        assertThat(ids(new TaskFilter("cnil", ONE, null))).isEmpty();
        assertThat(inbox().count(LAWYER, Inbox.View.GROUP, new TaskFilter("cnil", OTHER, TaskFilter.Due.WEEK)))
                .isOne();
    }

    @Test
    void by_what_is_found_in_it_for_this_person() {
        var found = inbox().found(LAWYER, Inbox.View.GROUP);
        assertThat(found.matters()).containsExactly("cnil", "convention");
        assertThat(found.conventions()).containsExactly(ONE, OTHER);
        assertThat(inbox().found(person("juriste.xxii"), Inbox.View.GROUP).conventions())
                .isEmpty();
    }

    static List<UUID> ids(TaskFilter filter) {
        return inbox().list(LAWYER, Inbox.View.GROUP, filter, null).items().stream()
                .map(TaskRow::id)
                .toList();
    }

    static UUID task(ConventionId convention, String matter, int round, @Nullable Instant due) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, "give-legal-visa", organisation, round);
        var asked = new Assignment(
                convention.toString(), matter, "give-legal-visa", organisation, List.of(Role.JURISTE), round);
        app.send(new OpenTask(id, asked, LocalDate.ofInstant(NOW, ZoneOffset.UTC)));
        await().until(() -> isDue(id, due));
        return id.value();
    }

    /** Once the task is in the inbox. */
    static boolean isDue(TaskId id, @Nullable Instant due) {
        var written = app.sql()
                .sql("update task_view set due = coalesce(?::timestamptz, due) where id = ?")
                .params(due == null ? null : due.atOffset(ZoneOffset.UTC), id.value())
                .update();
        return written == 1;
    }

    static Inbox inbox() {
        return app.bean(Inbox.class);
    }

    static class StillClock {

        @Bean
        @Primary
        LegalClock still() {
            return new LegalClock(new SteppedClock(NOW));
        }
    }
}
