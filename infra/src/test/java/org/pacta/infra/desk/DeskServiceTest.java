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
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.desk.Desk.NewConvention;
import org.pacta.infra.desk.Desk.NewParty;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;

@DisplayName("The desk")
class DeskServiceTest {

    static final Person JURISTE = person("juriste.suresnes");
    static final Person COLLEAGUE = person("juriste2.suresnes");
    static final Person PARTNER = person("juriste.xxii");
    static final Person STRANGER = person("juriste.aix");
    static final Person MAYOR = person("executif.suresnes");

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
    void drafts_a_convention_that_its_parties_see_at_once_and_nobody_else() {
        var id = draft();

        var row = conventions().find(JURISTE, id).orElseThrow();
        assertThat(row.state()).isEqualTo("draft");
        assertThat(row.title()).isEqualTo("Centre de supervision");
        assertThat(row.reference()).matches(LocalDate.now(LegalClock.PARIS).getYear() + "-\\d{4}");
        assertThat(conventions().find(PARTNER, id)).isPresent();
        assertThat(conventions().find(STRANGER, id)).isEmpty();
        assertThat(conventions().history(STRANGER, id, null)).isEmpty();
    }

    @Test
    void tells_everything_that_is_wrong_with_a_draft_and_records_nothing() {
        var asked = new NewConvention(
                "suresnes-xxii",
                " ",
                List.of(new NewParty("ville", "suresnes"), new NewParty("ville", "aix"), new NewParty("roi", "aix")),
                Map.of("delai-installation", "bientôt", "inconnu", "x"));

        assertThatThrownBy(() -> desk().draft(JURISTE, asked))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FormRefused.Problem::field)
                                .contains(
                                        "title",
                                        "parties.ville",
                                        "parties.partenaire",
                                        "parties.roi",
                                        "parameters.delai-installation",
                                        "parameters.inconnu"));
    }

    @Test
    void lets_only_a_lawyer_of_a_party_draft() {
        refused("desk.creator-lawyer", () -> desk().draft(MAYOR, asked()));
        refused("desk.creator-lawyer", () -> desk().draft(STRANGER, asked()));
    }

    @Test
    void claims_once_and_tells_the_second_that_somebody_was_first() {
        var task = openTask(draft());

        assertThat(desk().claim(JURISTE, task).state()).isEqualTo(TaskRow.State.CLAIMED);
        assertThat(desk().claim(JURISTE, task).assignee())
                .isEqualTo(JURISTE.id().value());
        assertThatThrownBy(() -> desk().claim(COLLEAGUE, task)).isInstanceOf(TakenByAnother.class);
        assertThatThrownBy(() -> desk().complete(COLLEAGUE, task, Map.of())).isInstanceOf(TakenByAnother.class);
        assertThatThrownBy(() -> desk().claim(STRANGER, task)).isInstanceOf(NotVisible.class);
        refused("desk.role-held", () -> desk().claim(MAYOR, task));
        refused("desk.role-held", () -> desk().claim(PARTNER, task));
        assertThat(desk().release(JURISTE, task).state()).isEqualTo(TaskRow.State.OPEN);
        assertThat(desk().claim(COLLEAGUE, task).state()).isEqualTo(TaskRow.State.CLAIMED);
    }

    @Test
    void delegates_to_a_colleague_who_holds_the_role_and_to_nobody_else() {
        var task = openTask(draft());

        var delegated = desk().delegate(JURISTE, task, "juriste2.suresnes");

        assertThat(delegated.assignee()).isEqualTo(COLLEAGUE.id().value());
        assertThat(inbox().list(JURISTE, Inbox.View.DELEGATED, null).items())
                .extracting(TaskRow::id)
                .contains(task);
        assertThat(inbox().list(COLLEAGUE, Inbox.View.MINE, null).items())
                .extracting(TaskRow::id)
                .contains(task);
        refused("desk.colleague-holds-role", () -> desk().delegate(COLLEAGUE, task, "executif.suresnes"));
    }

    @Test
    void completes_with_the_example_of_the_form_in_one_transaction_and_keeps_the_text() {
        var id = draft();
        var task = openTask(id);
        var row = inbox().find(JURISTE, task).orElseThrow();
        var example = desk().offer(JURISTE, row).form().example();

        var done = desk().complete(JURISTE, task, example);

        assertThat(done.state()).isEqualTo(TaskRow.State.DONE);
        assertThat(done.endedBy()).isEqualTo(JURISTE.id().value());
        var convention = conventions().find(JURISTE, id).orElseThrow();
        assertThat(convention.state()).isEqualTo("instruction");
        assertThat(types(id))
                .endsWith("convention.ConventionSubmitted", "task.TaskCompleted")
                .contains("task.TaskClaimed");
        assertThat(conventions().history(JURISTE, id, null))
                .filteredOn(fact -> fact.type().equals("convention.ConventionSubmitted"))
                .allSatisfy(fact -> {
                    assertThat(fact.actor()).isEqualTo(JURISTE.id().value());
                    assertThat(fact.organisation()).isEqualTo("suresnes");
                });
        var text = app.bean(SubmittedTexts.class).read(PARTNER, id).orElseThrow();
        assertThat(Sha256.ofText(text).hex()).isEqualTo(convention.submittedText());
        assertThat(text).doesNotContain("[à compléter]").contains("Ville de Suresnes");
        assertThat(app.bean(Documents.class).of(PARTNER, id))
                .extracting(document -> document.sha256().hex())
                .containsExactly(convention.submittedText());
        refused("desk.task-under-way", () -> desk().complete(JURISTE, task, example));
    }

    @Test
    void records_nothing_of_a_completion_whose_decision_is_refused() {
        var id = draft();
        var task = openTask(id);
        var before = types(id);

        refused("convention.blanks-settled", () -> desk().complete(JURISTE, task, Map.of()));

        assertThat(types(id)).isEqualTo(before);
        assertThat(inbox().find(JURISTE, task).orElseThrow().state()).isEqualTo(TaskRow.State.OPEN);
    }

    @Test
    void fills_and_waives_blanks_unasked_and_shows_it_at_once() {
        var id = draft();

        desk().act(JURISTE, id, "fill-blank", Map.of("blank", "delai-installation", "value", "P2M"));
        desk().act(JURISTE, id, "waive-blank", Map.of("blank", "lieu-signature", "reason", "Signature à distance"));

        var facts = conventions().facts(JURISTE, id).orElseThrow();
        assertThat(facts.blanks()).containsEntry("delai-installation", "P2M").containsEntry("lieu-signature", "");
        assertThat(app.bean(org.pacta.infra.views.ConventionArchive.class)
                        .textWith(JURISTE, id, Map.of())
                        .orElseThrow())
                .contains("Délai d’installation des équipements : 2 mois")
                .contains("Lieu de signature : laissé ouvert par les parties");
    }

    @Test
    void lists_closed_acts_with_their_reason() {
        var id = draft();

        var acts = desk().acts(JURISTE, id);

        assertThat(acts)
                .extracting(Desk.ActOffer::action)
                .contains(
                        "fill-blank",
                        "waive-blank",
                        "submit",
                        "withdraw",
                        "report-breach",
                        "propose-avenant",
                        "serve-notice",
                        "convene-committee",
                        "record-letter");
        assertThat(acts)
                .filteredOn(act -> act.action().equals("propose-avenant"))
                .allSatisfy(act -> assertThat(act.closedBecause()).contains("convention en vigueur"));
        refused("desk.act-open", () -> desk().act(JURISTE, id, "propose-avenant", Map.of()));
        assertThatThrownBy(() -> desk().act(JURISTE, id, "dance", Map.of())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk().acts(STRANGER, id)).isInstanceOf(NotVisible.class);
    }

    @Test
    void refuses_an_act_to_a_person_of_another_role_with_the_reason() {
        var id = draft();

        refused("desk.act-open", () -> desk().act(MAYOR, id, "submit", Map.of()));
    }

    static ConventionId draft() {
        return desk().draft(JURISTE, asked());
    }

    static NewConvention asked() {
        return new NewConvention(
                "suresnes-xxii",
                "Centre de supervision",
                List.of(new NewParty("ville", "suresnes"), new NewParty("partenaire", "xxii")),
                new HashMap<>());
    }

    /** As the process asks it. */
    static UUID openTask(ConventionId convention) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, "submit-convention", organisation, 1);
        var assignment = new Assignment(
                convention.toString(), "convention", "submit-convention", organisation, List.of(Role.JURISTE), 1);
        app.send(new OpenTask(id, assignment, LocalDate.now(LegalClock.PARIS)));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id.value();
    }

    static List<String> types(ConventionId id) {
        return conventions().history(JURISTE, id, null).stream()
                .map(FactRow::type)
                .toList();
    }

    static Desk desk() {
        return app.bean(Desk.class);
    }

    static Inbox inbox() {
        return app.bean(Inbox.class);
    }

    static Conventions conventions() {
        return app.bean(Conventions.class);
    }
}
