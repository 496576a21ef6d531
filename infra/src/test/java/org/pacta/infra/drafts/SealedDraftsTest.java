package org.pacta.infra.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.drafts.FormDrafts.Draft;
import org.pacta.infra.drafts.FormDrafts.Place;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.time.LegalClock;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("A draft of a form")
class SealedDraftsTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Person LAWYER = person("juriste.suresnes");
    static final ConventionId CONVENTION = new ConventionId(UUID.randomUUID());
    static final Map<String, List<String>> TYPED =
            Map.of("reason", List.of("Article 4 à revoir"), "members", List.of("a", "b"));

    @Test
    void outlives_a_restart_for_its_owner_alone_and_is_never_in_clear() {
        var where = DeskApp.on(TestPostgres.newDatabase());
        var place = new Place(CONVENTION, "/conventions/" + CONVENTION.value() + "/actes/withdraw");
        try (var app = new DeskApp(where, Drafts.class)) {
            drafts(app).keep(LAWYER, place, Map.of("reason", List.of("Premier jet")));
            drafts(app).keep(LAWYER, place, TYPED);
        }
        try (var app = new DeskApp(where, Drafts.class)) {
            assertThat(drafts(app).find(LAWYER, place)).map(Draft::typed).contains(TYPED);
            assertThat(drafts(app).find(person("dpo.suresnes"), place)).isEmpty();
            assertThat(app.sql()
                            .sql("select cipher from form_draft")
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .doesNotContain("Article");
            assertThat(app.sql()
                            .sql("select count(*) from domain_event")
                            .query(Long.class)
                            .single())
                    .isZero();
            app.bean(DeskApp.OpenSecret.class).forget(LAWYER.id());
            assertThat(drafts(app).find(LAWYER, place)).isEmpty();
            app.bean(DeskApp.OpenSecret.class).remember(LAWYER.id());
            drafts(app).forget(LAWYER, place);
            assertThat(drafts(app).find(LAWYER, place)).isEmpty();
        }
    }

    @Test
    void is_gone_for_everybody_once_the_step_is_done() {
        try (var app = new DeskApp(Drafts.class)) {
            var task = TaskId.of(CONVENTION, "give-legal-visa", SURESNES, 1);
            var asked = new Assignment(
                    CONVENTION.toString(), "convention", "give-legal-visa", SURESNES, List.of(Role.JURISTE), 1);
            app.send(new OpenTask(task, asked, LocalDate.now(LegalClock.PARIS)));
            var place = new Place(CONVENTION, "/taches/" + task.value());
            var other = new Place(CONVENTION, "/taches/" + UUID.randomUUID());
            drafts(app).keep(LAWYER, place, TYPED);
            drafts(app).keep(person("juriste2.suresnes"), place, TYPED);
            drafts(app).keep(LAWYER, other, TYPED);

            app.send(new CompleteTask(task, actor("juriste.suresnes"), "visa", LocalDate.now(LegalClock.PARIS)));

            await().atMost(Duration.ofSeconds(30)).until(() -> count(app) == 1);
            assertThat(drafts(app).find(LAWYER, other)).isPresent();
        }
    }

    @Test
    void is_what_somebody_types_and_no_book() {
        try (var app = new DeskApp(Drafts.class)) {
            var place = new Place(CONVENTION, "/taches/" + UUID.randomUUID());
            var book = Map.of("reason", List.of("x".repeat(200_001)));
            refused("form.draft-small", () -> drafts(app).keep(LAWYER, place, book));
            assertThat(count(app)).isZero();
        }
    }

    static long count(DeskApp app) {
        return app.sql()
                .sql("select count(*) from form_draft")
                .query(Long.class)
                .single();
    }

    static FormDrafts drafts(DeskApp app) {
        return app.bean(FormDrafts.class);
    }

    @ComponentScan("org.pacta.infra.drafts")
    static class Drafts {}
}
