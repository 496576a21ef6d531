package org.pacta.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;

@DisplayName("Several steps at once")
class BulkTest {

    static final Person LAWYER = person("juriste.suresnes");
    static final Person COLLEAGUE = person("juriste2.suresnes");
    static final String VISA = "give-legal-visa";

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
    void are_each_recorded_or_refused_as_if_they_had_come_alone() {
        var one = submitted();
        var other = submitted();
        var taken = submitted();
        var tasks = List.of(task(one, VISA), task(taken, VISA), task(other, VISA));
        desk().claim(COLLEAGUE, tasks.get(1));

        var results = bulk().complete(LAWYER, tasks, Map.of("decision", "return", "reason", "Annexe absente."));

        assertThat(results).extracting(Bulk.Result::task).containsExactlyElementsOf(tasks);
        assertThat(results.get(0).refusal()).isNull();
        assertThat(results.get(1).refusal()).isInstanceOf(TakenByAnother.class);
        assertThat(results.get(2).refusal()).isNull();
        for (var convention : List.of(one, other))
            assertThat(types(convention)).contains("convention.ConventionReturned", "task.TaskCompleted");
        assertThat(types(taken)).doesNotContain("convention.ConventionReturned");
        assertThat(app.bean(Inbox.class)
                        .find(LAWYER, tasks.get(1))
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskRow.State.CLAIMED);
    }

    @Test
    void are_of_one_kind_and_answered_alike() {
        var visa = task(submitted(), VISA);
        var draft = task(draft(), "submit-convention");
        refused("desk.bulk-one-action", () -> bulk().complete(LAWYER, List.of(visa, draft), Map.of()));
        var signatures = List.of(task(draft(), "sign-convention"), task(draft(), "sign-convention"));
        refused("desk.bulk-alike", () -> bulk().complete(LAWYER, signatures, Map.of()));
        refused("desk.bulk-small", () -> bulk().complete(LAWYER, List.of(), Map.of()));
    }

    @Test
    void are_told_once_what_is_wrong_with_an_answer_that_fits_none() {
        var tasks = List.of(task(submitted(), VISA), task(submitted(), VISA));
        assertThatThrownBy(() -> bulk().complete(LAWYER, tasks, Map.of("decision", "return")))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void are_not_seen_by_others() {
        var results = bulk().complete(person("juriste.aix"), List.of(task(submitted(), VISA)), Map.of());
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.row()).isNull();
            assertThat(result.refusal()).isInstanceOf(NotVisible.class);
        });
    }

    static ConventionId draft() {
        var parties = List.of(new Desk.NewParty("ville", "suresnes"), new Desk.NewParty("partenaire", "xxii"));
        return desk().draft(LAWYER, new Desk.NewConvention("suresnes-xxii", "Centre", parties, new HashMap<>()));
    }

    static ConventionId submitted() {
        var convention = draft();
        var task = task(convention, "submit-convention");
        var row = app.bean(Inbox.class).find(LAWYER, task).orElseThrow();
        desk().complete(LAWYER, task, desk().offer(LAWYER, row).form().example());
        return convention;
    }

    static UUID task(ConventionId convention, String action) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, action, organisation, 1);
        var asked = new Assignment(convention.toString(), "convention", action, organisation, List.of(Role.JURISTE), 1);
        app.send(new OpenTask(id, asked, LocalDate.now(LegalClock.PARIS)));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id.value();
    }

    static List<String> types(ConventionId id) {
        return app.bean(Conventions.class).history(LAWYER, id, null).stream()
                .map(FactRow::type)
                .toList();
    }

    static Bulk bulk() {
        return app.bean(Bulk.class);
    }

    static Desk desk() {
        return app.bean(Desk.class);
    }
}
