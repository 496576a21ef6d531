package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.DeadlineStory.Change;
import org.pacta.infra.views.Inbox;

@DisplayName("A party records of the clock of a deadline")
class ClockActsTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final Duration SOON = Duration.ofSeconds(30);
    static final Person DPO = person("dpo.suresnes");
    static final Person CLERK = person("assemblees.suresnes");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    final Files files = Files.drafted(app, TODAY.minusDays(90));

    @Test
    void that_it_stood_still_while_the_cnil_waited_and_then_ran_on() {
        files.fileWithCnil(TODAY.minusDays(20));
        var task = openTask("record-cnil-answer");
        var before = files.watched("cnil-answer");
        assertThat(due(task)).isEqualTo(before.deadline().prudent());

        act(DPO, "suspend-deadline", before, Ground.CNIL_AWAITS_INFORMATION, TODAY.minusDays(9));
        assertThat(files.deadline("cnil-answer").state()).isEqualTo("suspended");
        assertThat(due(task)).isNull();
        files.await("%", 0);

        act(DPO, "resume-deadline", before, Ground.CNIL_AWAITS_INFORMATION, TODAY);
        var after = files.deadline("cnil-answer");
        assertThat(after.state()).isEqualTo("running");
        assertThat(after.deadline().lastDay()).isAfter(before.deadline().lastDay());
        assertThat(after.story().changes())
                .containsExactly(
                        new Change("suspended", Ground.CNIL_AWAITS_INFORMATION, TODAY.minusDays(9), end(before), null),
                        new Change("resumed", Ground.CNIL_AWAITS_INFORMATION, TODAY, end(before), end(after)));
        assertThat(due(task)).isEqualTo(after.deadline().prudent());
        files.await("end", 1);
    }

    @Test
    void that_it_is_prolonged_if_it_was_told_in_time() {
        files.fileWithCnil(TODAY.minusDays(40));
        var before = files.watched("cnil-answer");
        refused("deadline.extension-told", () -> extend(before, TODAY));
        assertThat(files.facts()).containsExactly("DeadlineSet");

        extend(before, TODAY.minusDays(20));
        var longer = files.deadline("cnil-answer");
        assertThat(longer.deadline().lastDay())
                .isAfter(before.deadline().lastDay().plusWeeks(5));
        act(DPO, "suspend-deadline", before, Ground.CNIL_AWAITS_INFORMATION, TODAY.minusDays(5));
        assertThat(files.deadline("cnil-answer").story().changes())
                .extracting(change -> change.kind(), change -> change.from(), change -> change.to())
                .containsExactly(tuple("extended", end(before), end(longer)), tuple("suspended", end(longer), null));
    }

    @Test
    void that_a_recours_gracieux_interrupts_the_window_of_appeal_and_its_rejection_opens_it_anew() {
        files.becomeExecutory(TODAY.minusDays(30));
        var before = files.watched("appeal");
        act(CLERK, "interrupt-deadline", before, Ground.RECOURS_GRACIEUX, TODAY.minusDays(10));
        assertThat(files.deadline("appeal").state()).isEqualTo("interrupted");
        assertThat(files.deadline("prefet-deferral").state()).isEqualTo("running");
        var silence = files.watched("gracieux-silence");
        assertThat(silence.deadline().lastDay()).isEqualTo(TODAY.minusDays(10).plusMonths(2));

        act(CLERK, "restart-deadline", before, Ground.RECOURS_GRACIEUX, TODAY);
        await().atMost(SOON)
                .until(() -> files.deadline("gracieux-silence").state().equals("met"));
        assertThat(files.deadline("appeal").deadline().lastDay()).isAfter(TODAY.plusMonths(2));
        assertThat(files.facts())
                .containsSubsequence(
                        "ClockInterrupted",
                        "RecoursGracieuxReceived",
                        "DeadlineSet",
                        "ClockRestarted",
                        "RecoursGracieuxAnswered",
                        "DeadlineMet");
    }

    @Test
    void only_what_the_law_says_of_that_deadline() {
        files.becomeExecutory(TODAY.minusDays(30));
        files.watched("appeal");
        var deferral = files.watched("prefet-deferral");
        refused(
                "deadline.ground",
                () -> act(CLERK, "interrupt-deadline", deferral, Ground.RECOURS_GRACIEUX, TODAY.minusDays(1)));
        assertThatThrownBy(() ->
                        act(CLERK, "interrupt-deadline", deferral, Ground.CNIL_AWAITS_INFORMATION, TODAY.minusDays(1)))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() ->
                        act(CLERK, "interrupt-deadline", deferral, Ground.PREFET_AWAITS_DOCUMENTS, TODAY.plusDays(1)))
                .isInstanceOf(FormRefused.class);
        assertThat(files.facts()).doesNotContain("ClockInterrupted");
    }

    @Test
    void nothing_if_it_concerns_another_party_or_the_role_is_another() {
        files.becomeExecutory(TODAY.minusDays(30));
        var appeal = files.watched("appeal");
        for (var other : List.of(person("juriste.xxii"), person("technique.suresnes"))) {
            assertThat(closed(other, "interrupt-deadline")).isNotBlank();
            refused(
                    "desk.act-open",
                    () -> act(other, "interrupt-deadline", appeal, Ground.RECOURS_GRACIEUX, TODAY.minusDays(1)));
        }
        assertThat(closed(CLERK, "resume-deadline")).isNotBlank();
        assertThat(closed(CLERK, "interrupt-deadline")).isNull();
    }

    private static Instant end(DeadlineRow row) {
        return row.deadline().nominal();
    }

    private void extend(DeadlineRow deadline, LocalDate told) {
        act(DPO, "extend-deadline", deadline, Ground.CNIL_FINDS_IT_COMPLEX, told);
    }

    private void act(Person person, String act, DeadlineRow deadline, Ground ground, LocalDate on) {
        var body = Map.<String, Object>of(
                "deadline", deadline.id().toString(), "ground", ground.name(), "on", on.toString());
        app.bean(Desk.class).act(person, files.convention(), act, body);
    }

    private String closed(Person person, String act) {
        return app.bean(Desk.class).acts(person, files.convention()).stream()
                .filter(offer -> offer.action().equals(act))
                .findFirst()
                .orElseThrow()
                .closedBecause();
    }

    private Instant due(TaskId task) {
        return app.bean(Inbox.class).find(DPO, task.value()).orElseThrow().due();
    }

    private TaskId openTask(String action) {
        var id = TaskId.of(files.filing(), action, Files.SURESNES, 1);
        var asked = new Assignment(files.filing().toString(), "cnil", action, Files.SURESNES, List.of(Role.DPO), 1);
        app.send(new OpenTask(id, asked, TODAY));
        return id;
    }
}
