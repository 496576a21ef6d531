package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Role;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.DemoClock;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineStory.Told;

@DisplayName("Whoever answers for a deadline")
class RemindersTest {

    static final LocalDate FILED = LocalDate.of(2024, 3, 4);
    static final Duration SOON = Duration.ofSeconds(30);
    static DeskApp app;

    @BeforeAll
    static void open() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.demo-clock", FILED + "T09:00:00+01:00");
        app = new DeskApp(properties, Watching.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void is_told_before_and_after_it_by_the_channel_and_in_the_role_that_are_recorded() {
        var files = Files.drafted(app, FILED);
        files.fileWithCnil(FILED);
        files.await("%", 7);
        assertThat(told(files)).isEmpty();

        pass(42);
        awaitTold(files, both("reminder", "-P14D", FILED.plusDays(42)));
        pass(13);
        awaitTold(files, both("reminder", "-P1D", FILED.plusDays(55)));
        assertThat(files.count("deadline.DeadlineReached")).isZero();
        pass(2);
        awaitTold(files, both("escalation", "P0D", FILED.plusDays(57)));
        assertThat(files.count("deadline.DeadlineReached")).isOne();
        assertThat(files.count("cnil.CnilSilenceNoted")).isOne();
        files.await("%", 0);
        assertThat(journal(files))
                .containsSubsequence(
                        "deadline.DeadlineReminded",
                        "deadline.DeadlineReached",
                        "cnil.CnilSilenceNoted",
                        "deadline.DeadlineEscalated");
    }

    static void awaitTold(Files files, List<Told> latest) {
        await().atMost(SOON).untilAsserted(() -> assertThat(told(files)).containsAll(latest));
        assertThat(told(files)).doesNotHaveDuplicates();
    }

    static List<Told> told(Files files) {
        return files.watched("cnil-answer").story().told();
    }

    static List<String> journal(Files files) {
        return app.bean(Conventions.class).history(person("dpo.xxii"), files.convention(), null).stream()
                .map(fact -> fact.type())
                .toList();
    }

    static List<Told> both(String kind, String offset, LocalDate on) {
        return Stream.of(Files.SURESNES, Files.XXII)
                .map(party -> new Told(kind, new Notice(offset, Channel.INBOX, party, Role.DPO), on))
                .toList();
    }

    static void pass(int days) {
        app.bean(DemoClock.class).advance(Duration.ofDays(days));
    }
}
