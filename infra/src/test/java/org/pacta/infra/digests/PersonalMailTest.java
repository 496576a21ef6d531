package org.pacta.infra.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.mail.Mentions;
import org.pacta.infra.mail.SmtpServer;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.People;
import org.pacta.infra.support.SteppedClock;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@DisplayName("A person is written to")
class PersonalMailTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofSeconds(2);
    static final Organisation SURESNES = new Organisation("suresnes");
    static final ConventionId CONVENTION = new ConventionId(UUID.randomUUID());
    static final String FIRST = "technique.suresnes@person.example";
    static final String SECOND = "technique2.suresnes@person.example";

    /** Before the office opens in Paris. */
    static final Instant NIGHT = Instant.parse("2026-03-11T04:00:00Z");

    static SteppedClock clock = new SteppedClock(NIGHT);

    final Map<String, Object> where = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
    SmtpServer server;
    DeskApp app;

    @BeforeEach
    void open() throws Exception {
        clock = new SteppedClock(NIGHT);
        server = SmtpServer.there();
        where.put("spring.mail.host", "127.0.0.1");
        where.put("spring.mail.port", server.port());
        where.put("pacta.mail.personal-round", "100ms");
        where.put("pacta.public-url", "https://pacta.example/");
        app = new DeskApp(where, Personal.class);
    }

    @AfterEach
    void close() throws Exception {
        app.close();
        server.close();
    }

    @Test
    void once_each_morning_about_all_that_waits_even_if_the_application_restarts() throws Exception {
        task("draft-aipd", "cnil", 1, null);
        task("draft-aipd", "cnil", 2, NIGHT.plus(Duration.ofDays(9)));
        await().during(A_WHILE).atMost(SOON).until(() -> server.received().isEmpty());

        clock.step(Duration.ofHours(2));
        await().atMost(SOON).until(() -> to(FIRST) == 1 && to(SECOND) == 1);
        app.close();
        app = new DeskApp(where, Personal.class);
        await().during(A_WHILE).atMost(SOON).until(() -> server.received().size() == 2);
        var mail = server.received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Pacta : 2 étapes vous attendent");
        assertThat((String) mail.getContent()).contains("https://pacta.example/taches/", "/reglages");

        clock.step(Duration.ofDays(1));
        await().atMost(SOON).until(() -> to(FIRST) == 2 && to(SECOND) == 2);
    }

    @Test
    void at_once_about_what_is_due_within_48_hours_and_not_about_what_was_done_meanwhile() throws Exception {
        var urgent = task("draft-aipd", "cnil", 1, NIGHT.plus(Duration.ofHours(48)));
        await().atMost(SOON).until(() -> to(FIRST) == 1 && to(SECOND) == 1);
        assertThat((String) server.received().getFirst().getContent()).contains("/taches/" + urgent.value());

        app.send(new CompleteTask(urgent, People.actor("technique.suresnes"), "submit", day()));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        clock.step(Duration.ofHours(3));
        await().during(A_WHILE).atMost(SOON).until(() -> server.received().size() == 2);
    }

    @Test
    void as_each_chooses_but_always_about_an_urgent_breach() {
        app.bean(MailSettings.class).choose(person("technique.suresnes").id(), Pace.NONE);
        app.bean(MailSettings.class).choose(person("technique2.suresnes").id(), Pace.INSTANT);
        task("draft-aipd", "cnil", 1, NIGHT.plus(Duration.ofHours(1)));
        task("draft-aipd", "cnil", 2, null);
        await().atMost(SOON).until(() -> to(SECOND) == 2);
        clock.step(Duration.ofHours(3));
        await().during(A_WHILE).atMost(SOON).until(() -> to(FIRST) == 0);

        task("close-breach", "breach", 1, NIGHT.plus(Duration.ofHours(5)));
        await().atMost(SOON).until(() -> to(FIRST) == 1);
    }

    long to(String address) {
        return server.received().stream().filter(mail -> isTo(mail, address)).count();
    }

    static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalDate day() {
        return LocalDate.ofInstant(NIGHT, ZoneOffset.UTC);
    }

    /** Asked of the technical services alone, whom no other test has written to. */
    TaskId task(String action, String matter, int round, @Nullable Instant due) {
        var id = TaskId.of(CONVENTION, action, SURESNES, round);
        if (due != null)
            app.sql()
                    .sql("insert into task_due (subject, action, due, zone, deadline) values (?, ?, ?, ?, ?)")
                    .params(
                            CONVENTION + "/" + round,
                            action,
                            due.atOffset(ZoneOffset.UTC),
                            "Europe/Paris",
                            UUID.randomUUID())
                    .update();
        var asked = new Assignment(CONVENTION + "/" + round, matter, action, SURESNES, List.of(Role.TECHNIQUE), round);
        app.send(new OpenTask(id, asked, day()));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id;
    }

    @ComponentScan("org.pacta.infra.digests")
    @Import({Mentions.class, Words.class, StepWords.class})
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class Personal {

        @Bean
        @Primary
        LegalClock stepped() {
            return new LegalClock(clock);
        }
    }
}
