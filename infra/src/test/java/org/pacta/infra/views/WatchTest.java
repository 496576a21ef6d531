package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.SteppedClock;
import org.pacta.infra.time.LegalClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@DisplayName("The files that press")
class WatchTest {

    static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");
    static final Person LAWYER = person("juriste.suresnes");

    static DeskApp app;

    @BeforeAll
    static void open() {
        app = new DeskApp(StillClock.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void are_told_to_those_who_answer_for_them_with_what_is_late_and_who_is_awaited() {
        var soon = draft();
        var late = draft();
        var calm = draft();
        task(soon, 1, NOW.plusSeconds(3600));
        var oldest = task(late, 1, NOW.minusSeconds(7200));
        task(late, 2, NOW);
        task(late, 3, NOW.plusSeconds(48 * 3600));
        task(calm, 1, NOW.plusSeconds(48 * 3600 + 1));
        app.send(new CloseTask(new TaskId(calm, task(calm, 2, NOW.minusSeconds(1))), day()));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();

        var files = watch(LAWYER);

        assertThat(files).extracting(file -> file.convention().id()).containsExactly(late, soon);
        assertThat(files.getFirst().late()).hasSize(2);
        assertThat(files.getFirst().late().getFirst().id()).isEqualTo(oldest);
        assertThat(files.getFirst().atRisk()).hasSize(1);
        assertThat(files.getLast().late()).isEmpty();
        assertThat(watch(person("executif.xxii"))).hasSize(2);
        assertThat(watch(person("dpo.suresnes"))).isEmpty();
        assertThat(watch(person("juriste.aix"))).isEmpty();
    }

    static List<Watch.Watched> watch(Person person) {
        return app.bean(Watch.class).of(person);
    }

    static ConventionId draft() {
        var parties = List.of(new Desk.NewParty("ville", "suresnes"), new Desk.NewParty("partenaire", "xxii"));
        return app.bean(Desk.class)
                .draft(LAWYER, new Desk.NewConvention("suresnes-xxii", "Centre", parties, new HashMap<>()));
    }

    static LocalDate day() {
        return LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    }

    static UUID task(ConventionId convention, int round, Instant due) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, "draft-aipd", organisation, round);
        var asked = new Assignment(convention.toString(), "cnil", "draft-aipd", organisation, List.of(Role.DPO), round);
        app.send(new OpenTask(id, asked, day()));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        app.sql()
                .sql("update task_view set due = ? where id = ?")
                .params(due.atOffset(ZoneOffset.UTC), id.value())
                .update();
        return id.value();
    }

    static class StillClock {

        @Bean
        @Primary
        LegalClock still() {
            return new LegalClock(new SteppedClock(NOW));
        }
    }
}
