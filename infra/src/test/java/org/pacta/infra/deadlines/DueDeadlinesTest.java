package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.deadline.DeadlineCommand.SetDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.legalite.Publication;
import org.pacta.domain.legalite.Publication.Channel;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.LegalClock;

@DisplayName("The watch over deadlines")
class DueDeadlinesTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 9);
    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    final Files files = Files.drafted(app, LONG_AGO);
    final ConventionId convention = files.convention();
    final LegaliteId control = files.control();

    @Test
    void reaches_once_what_is_over_and_tells_those_who_answer_for_it() {
        app.send(new OpenLegalityControl(control, LONG_AGO, LONG_AGO));
        awaitFacts("DeadlineSet", "DeadlineReached", "DeadlineEscalated");
        files.await("%", 0);
        var told = files.watched("list-of-deliberations").story().told();
        var mayor = new Notice("P0D", Notice.Channel.INBOX, SURESNES, Role.EXECUTIF);
        assertThat(told).hasSize(1).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo("escalation");
            assertThat(one.notice()).isEqualTo(mayor);
        });
    }

    @Test
    void leaves_alone_what_still_runs_and_forgets_what_was_done_in_time() {
        app.send(new OpenLegalityControl(control, TODAY, TODAY));
        awaitFacts("DeadlineSet");
        await().atMost(SOON).until(() -> files.awaited("%") > 0);
        app.send(new PublishAct(control, actor("assemblees.suresnes"), new Publication(Channel.ELECTRONIC, TODAY)));
        awaitFacts("DeadlineSet", "DeadlineMet");
        files.await("%", 0);
    }

    @Test
    void ends_everything_of_a_convention_that_is_withdrawn() {
        app.send(new OpenLegalityControl(control, TODAY, TODAY));
        awaitFacts("DeadlineSet");
        await().atMost(SOON).until(() -> files.awaited("%") > 0);
        var reason = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
        app.send(new WithdrawConvention(convention, actor("juriste.suresnes"), reason, TODAY));
        awaitFacts("DeadlineSet", "DeadlineCancelled");
        files.await("%", 0);
    }

    @Test
    void goes_on_with_what_is_owed_to_persons_when_a_convention_is_withdrawn() {
        var id = new DeadlineId(convention, UUID.randomUUID());
        var breach = "breach/" + convention.value() + "/" + UUID.randomUUID();
        var notice =
                LegalDeadline.APPEAL.from(TODAY, app.bean(LegalCalendar.class).at(Place.METROPOLE));
        app.send(new SetDeadline(id, breach, notice, Place.METROPOLE, Set.of(SURESNES), TODAY));
        app.send(new OpenLegalityControl(control, TODAY, TODAY));
        awaitFacts("DeadlineSet", "DeadlineSet");
        var reason = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
        app.send(new WithdrawConvention(convention, actor("juriste.suresnes"), reason, TODAY));
        awaitFacts("DeadlineSet", "DeadlineSet", "DeadlineCancelled");
    }

    @Test
    void gives_each_to_one_sweeper_however_many_sweep() {
        var many = 120;
        IntStream.range(0, many).forEach(number -> setOver());
        var sweepers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> IntStream.range(0, 20)
                        .forEach(time -> app.bean(DueDeadlines.class).sweep())))
                .toList();
        sweepers.forEach(CompletableFuture::join);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(files.count("deadline.DeadlineReached")).isEqualTo(many));
        files.await("%", 0);
    }

    @Test
    void gives_back_what_a_dead_sweeper_held() {
        var id = new DeadlineId(convention, UUID.randomUUID());
        var moments = app.bean(DueMoments.class);
        var due = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
        moments.awaitEnd(id, due);
        var first = moments.lease(due, 10_000);
        assertThat(first).extracting(Due::deadline).contains(id.toString());
        assertThat(moments.lease(due, 10_000)).extracting(Due::deadline).doesNotContain(id.toString());
        app.sql()
                .sql("update deadline_watch set leased_until = clock_timestamp() - interval '1 second'")
                .update();
        assertThat(moments.lease(due, 10_000)).extracting(Due::deadline).contains(id.toString());
        moments.stop(id);
    }

    private void setOver() {
        var id = new DeadlineId(convention, UUID.randomUUID());
        app.send(new SetDeadline(id, control.toString(), over(), Place.METROPOLE, Set.of(SURESNES), LONG_AGO));
    }

    private static RecordedDeadline over() {
        return LegalDeadline.APPEAL.from(LONG_AGO, app.bean(LegalCalendar.class).at(Place.METROPOLE));
    }

    /** Exactly these facts of deadlines, in this order, and no more after a while. */
    private void awaitFacts(String... names) {
        await().atMost(SOON).untilAsserted(() -> assertThat(files.facts()).containsExactly(names));
        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(files.facts()).containsExactly(names));
    }
}
