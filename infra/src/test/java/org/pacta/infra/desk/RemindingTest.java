package org.pacta.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.Reminders;

@DisplayName("Whoever is awaited")
class RemindingTest {

    static final Person LAWYER = person("juriste.suresnes");
    static final Person PARTNER = person("dpo.xxii");

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
    void is_reminded_by_any_party_once_a_day_with_the_name_of_who_asked() {
        var convention = draft();
        var task = task(convention);

        app.bean(Desk.class).remind(PARTNER, task);

        assertThat(app.bean(Conventions.class).history(LAWYER, convention, null))
                .filteredOn(fact -> fact.type().equals("task.TaskReminded"))
                .extracting(FactRow::actor)
                .containsExactly(PARTNER.id().value());
        assertThat(app.bean(Reminders.class).last(task))
                .hasValueSatisfying(
                        last -> assertThat(last.by()).isEqualTo(PARTNER.id().value()));
        refused("task.reminded-once", () -> app.bean(Desk.class).remind(LAWYER, task));
    }

    @Test
    void is_not_reminded_by_strangers_nor_by_themselves() {
        var task = task(draft());
        assertThatThrownBy(() -> app.bean(Desk.class).remind(person("juriste.aix"), task))
                .isInstanceOf(NotVisible.class);
        app.bean(Desk.class).claim(LAWYER, task);
        refused("task.remind-another", () -> app.bean(Desk.class).remind(LAWYER, task));
    }

    static ConventionId draft() {
        var parties = List.of(new Desk.NewParty("ville", "suresnes"), new Desk.NewParty("partenaire", "xxii"));
        return app.bean(Desk.class)
                .draft(LAWYER, new Desk.NewConvention("suresnes-xxii", "Centre", parties, new HashMap<>()));
    }

    static UUID task(ConventionId convention) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, "submit-convention", organisation, 1);
        var asked = new Assignment(
                convention.toString(), "convention", "submit-convention", organisation, List.of(Role.JURISTE), 1);
        app.send(new OpenTask(id, asked, LocalDate.now(LegalClock.PARIS)));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id.value();
    }
}
