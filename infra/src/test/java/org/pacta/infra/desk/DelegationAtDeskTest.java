package org.pacta.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.SteppedClock;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DelegationRow;
import org.pacta.infra.views.Delegations;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@DisplayName("Roles entrusted to a colleague")
class DelegationAtDeskTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final SteppedClock CLOCK = SteppedClock.running();
    static final Person LAWYER = person("juriste.suresnes");
    static final Person DPO = person("dpo.suresnes");
    static final Person PARTNER = person("dpo.xxii");

    static DeskApp app;

    @BeforeAll
    static void open() {
        app = new DeskApp(OwnClock.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void let_the_colleague_see_and_do_it_in_both_names_until_the_last_day() {
        var convention = convention();
        var task = open(convention, "submit-convention", Role.JURISTE);
        assertThat(inNames(DPO)).doesNotContain(task);
        refused("desk.role-held", () -> complete(DPO, task));

        var id = entrust(2);

        assertThat(inNames(DPO)).contains(task);
        assertThat(inNames(PARTNER)).isEmpty();
        assertThat(ids(LAWYER, Inbox.View.DELEGATED)).contains(task);
        refused("desk.role-held", () -> desk().claim(DPO, task));
        assertThat(complete(DPO, task).endedBy()).isEqualTo(DPO.id().value());
        assertThat(facts(convention, "convention.ConventionSubmitted", "task.TaskCompleted"))
                .hasSize(2)
                .allSatisfy(fact -> {
                    assertThat(fact.actor()).isEqualTo(DPO.id().value());
                    assertThat(fact.onBehalfOf()).isEqualTo(LAWYER.id().value());
                });
        assertThat(row(id).acts())
                .extracting(DelegationRow.Done::convention, DelegationRow.Done::action)
                .containsExactly(tuple(convention, "submit-convention"));
        assertThat(facts(convention, "convention.ConventionDrafted"))
                .allSatisfy(fact -> assertThat(fact.onBehalfOf()).isNull());

        var later = open(convention(), "submit-convention", Role.JURISTE);
        CLOCK.step(Duration.ofDays(3));
        assertThat(inNames(DPO)).doesNotContain(later);
        refused("desk.role-held", () -> complete(DPO, later));
    }

    @Test
    void give_what_the_absent_person_had_taken() {
        entrust(2);
        var task = open(convention(), "submit-convention", Role.JURISTE);
        desk().claim(LAWYER, task);

        assertThat(inNames(DPO)).contains(task);
        assertThat(complete(DPO, task).state()).isEqualTo(TaskRow.State.DONE);
    }

    @Test
    void end_at_once_when_taken_back() {
        var task = open(convention(), "submit-convention", Role.JURISTE);
        var id = entrust(2);
        assertThat(inNames(DPO)).contains(task);

        delegating().revoke(LAWYER, id.value());

        assertThat(inNames(DPO)).doesNotContain(task);
        refused("desk.role-held", () -> complete(DPO, task));
        assertThatThrownBy(() -> delegating().revoke(DPO, id.value())).isInstanceOf(NotVisible.class);
    }

    @Test
    void never_give_what_is_for_one_person_only() {
        var mayor = person("executif.suresnes");
        delegating().entrust(mayor, SURESNES, body("juriste.suresnes", List.of("executif"), 2));
        var convention = convention();
        var text = new SignatureId(new TextId(convention, 1));
        var task = open(convention, text.toString(), "sign-convention", Role.EXECUTIF);

        assertThat(inNames(LAWYER)).doesNotContain(task);
        refused(
                "delegation.step-personal",
                () -> desk().complete(LAWYER, task, Map.of("decision", "refuse", "reason", "Non.")));
    }

    @Test
    void are_one_s_own_and_those_of_a_colleague_s_organisation() {
        assertThatThrownBy(() -> delegating().entrust(LAWYER, SURESNES, body("dpo.suresnes", List.of("dpo"), 2)))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> delegating().entrust(LAWYER, SURESNES, body("dpo.xxii", List.of("juriste"), 2)))
                .isInstanceOf(FormRefused.class);
        refused(
                "delegation.days-in-order",
                () -> delegating().entrust(LAWYER, SURESNES, body("dpo.suresnes", List.of("juriste"), -1)));
    }

    static DelegationId entrust(int days) {
        return delegating().entrust(LAWYER, SURESNES, body("dpo.suresnes", List.of("juriste"), days));
    }

    static Map<String, Object> body(String to, List<String> roles, int days) {
        var today = LocalDate.now(CLOCK);
        return Map.of(
                "to",
                to,
                "roles",
                roles,
                "first",
                today.toString(),
                "last",
                today.plusDays(days).toString(),
                "reason",
                "Congés");
    }

    static ConventionId convention() {
        var parties = List.of(new Desk.NewParty("ville", "suresnes"), new Desk.NewParty("partenaire", "xxii"));
        return desk().draft(LAWYER, new Desk.NewConvention("suresnes-xxii", "Centre", parties, new HashMap<>()));
    }

    static UUID open(ConventionId convention, String action, Role role) {
        return open(convention, convention.toString(), action, role);
    }

    static UUID open(ConventionId convention, String subject, String action, Role role) {
        var id = TaskId.of(convention, action, SURESNES, 1);
        var asked = new Assignment(subject, "convention", action, SURESNES, List.of(role), 1);
        app.send(new OpenTask(id, asked, LocalDate.now(CLOCK)));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id.value();
    }

    static TaskRow complete(Person person, UUID task) {
        var row = app.bean(Inbox.class).find(person, task).orElseThrow();
        return desk().complete(person, task, desk().offer(person, row).form().example());
    }

    static List<UUID> inNames(Person person) {
        return ids(person, Inbox.View.ON_BEHALF);
    }

    static List<UUID> ids(Person person, Inbox.View view) {
        return app.bean(Inbox.class).list(person, view, null).items().stream()
                .map(TaskRow::id)
                .toList();
    }

    static List<FactRow> facts(ConventionId convention, String... types) {
        return app.bean(Conventions.class).history(LAWYER, convention, null).stream()
                .filter(fact -> List.of(types).contains(fact.type()))
                .toList();
    }

    static DelegationRow row(DelegationId id) {
        return app.bean(Delegations.class).given(LAWYER).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Delegating delegating() {
        return app.bean(Delegating.class);
    }

    static Desk desk() {
        return app.bean(Desk.class);
    }

    static class OwnClock {

        @Bean
        @Primary
        LegalClock stepped() {
            return new LegalClock(CLOCK);
        }
    }
}
