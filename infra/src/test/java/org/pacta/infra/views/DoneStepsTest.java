package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.support.DeskApp;

@DisplayName("The steps that a person has done")
class DoneStepsTest {

    static final LocalDate DAY = LocalDate.of(2024, 2, 9);
    static final Organisation SURESNES = new Organisation("suresnes");
    static final int MORE_THAN_A_PAGE = 60;
    static DeskApp app;

    @BeforeAll
    static void open() {
        app = new DeskApp();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void are_listed_from_the_last_one_on_whatever_order_they_were_asked_in() {
        var convention = new ConventionId(UUID.randomUUID());
        var opened = new ArrayList<TaskId>();
        for (int n = 0; n < MORE_THAN_A_PAGE; n++) opened.add(open(convention, "probe-" + n));
        Collections.shuffle(opened, new java.util.Random(7));
        opened.forEach(task -> app.send(new CompleteTask(task, actor("technique.suresnes"), "done", DAY)));
        app.bean(CaughtUp.class).await();

        var listed = listed();
        assertThat(listed)
                .extracting(TaskRow::id)
                .containsExactlyInAnyOrderElementsOf(
                        opened.stream().map(TaskId::value).toList());
        assertThat(listed)
                .extracting(TaskRow::endedAt)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotContainNull();
    }

    private static TaskId open(ConventionId convention, String action) {
        var id = TaskId.of(convention, action, SURESNES, 1);
        var roles = List.of(Role.TECHNIQUE);
        app.send(
                new OpenTask(id, new Assignment(convention.toString(), "convention", action, SURESNES, roles, 1), DAY));
        return id;
    }

    private static List<TaskRow> listed() {
        var seen = new ArrayList<TaskRow>();
        String cursor = null;
        do {
            var page = app.bean(Inbox.class).list(person("technique.suresnes"), Inbox.View.DONE, cursor);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }
}
