package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.DeadlineCommand.CancelDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.DemoClock;
import org.pacta.infra.views.DeadlineStory;
import org.pacta.proofs.Proves;

@DisplayName("Silence on a recours gracieux")
class SilenceTest {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 14);
    static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
    static final Duration SOON = Duration.ofSeconds(30);

    DeskApp app;
    Files files;

    @BeforeEach
    void lodge_a_recours() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.demo-clock", RECEIVED + "T09:00:00+01:00");
        app = new DeskApp(properties, Watching.class);
        files = Files.drafted(app, PUBLISHED);
        files.becomeExecutory(PUBLISHED);
        act("interrupt-deadline", Map.of("on", "2024-03-01", "received", RECEIVED.toString()));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    @Proves("AIX-14")
    void rejects_it_after_two_months_and_so_may_an_answer_after_that() {
        assertThat(files.watched("gracieux-silence").deadline().lastDay()).isEqualTo("2024-05-04");
        pass(61);
        assertThat(files.deadline("appeal").state()).as("on its last day").isEqualTo("interrupted");
        assertThat(files.deadline("gracieux-silence").story().told())
                .extracting(told -> told.notice().offset())
                .containsExactly("-P14D", "-P3D");
        pass(1);
        await().atMost(SOON).until(() -> files.deadline("appeal").state().equals("running"));
        var appeal = files.deadline("appeal");
        assertThat(appeal.deadline().lastDay()).isEqualTo("2024-07-05");
        assertThat(appeal.story().changes())
                .extracting(DeadlineStory.Change::kind, DeadlineStory.Change::on)
                .last()
                .isEqualTo(tuple("restarted", LocalDate.of(2024, 5, 4)));
        assertThat(files.deadline("gracieux-silence").state()).isEqualTo("passed");
        assertThat(files.count("deadline.RecoursGracieuxAnswered")).isZero();
        assertThat(files.count("deadline.ClockRestarted")).isOne();

        reject("2024-05-05");
        assertThat(files.deadline("appeal").deadline().lastDay()).isEqualTo("2024-07-08");
        await().atMost(SOON)
                .until(() -> files.deadline("gracieux-silence").state().equals("met-late"));
        refused("desk.act-open", () -> reject("2024-05-05"));
    }

    private void reject(String on) {
        act("restart-deadline", Map.of("on", on));
    }

    private void act(String act, Map<String, Object> days) {
        var body = new HashMap<>(days);
        body.put("deadline", files.watched("appeal").id().toString());
        body.put("ground", "RECOURS_GRACIEUX");
        app.bean(Desk.class).act(person("juriste.suresnes"), files.convention(), act, body);
    }

    @Test
    void has_no_object_once_the_window_of_appeal_has_none() {
        files.watched("gracieux-silence");
        var appeal = files.deadline("appeal").id();
        app.send(new CancelDeadline(new DeadlineId(files.convention(), appeal), RECEIVED));
        await().atMost(SOON)
                .until(() -> files.deadline("gracieux-silence").state().equals("cancelled"));
        files.await("end", 1);
    }

    private void pass(int days) {
        app.bean(DemoClock.class).advance(Duration.ofDays(days));
        assertThat(app.bean(DueEffects.class).await()).isTrue();
    }
}
