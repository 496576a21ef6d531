package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.DeadlineCommand.SetDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.LegalDeadline;
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
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.TextId;
import org.pacta.infra.support.DeskApp;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The watch over deadlines")
class DueDeadlinesTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 9);
    static final LocalDate TODAY = LocalDate.now();
    static final Duration SOON = Duration.ofSeconds(20);
    static DeskApp app;

    final ConventionId convention = new ConventionId(UUID.randomUUID());
    final LegaliteId control = new LegaliteId(new TextId(convention, 1), SURESNES);

    @BeforeAll
    static void open() {
        app = new DeskApp(Watching.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void reaches_once_what_is_over_and_tells_those_who_answer_for_it() {
        draft();
        app.send(new OpenLegalityControl(control, LONG_AGO, LONG_AGO));
        awaitFacts("DeadlineSet", "DeadlineReached", "DeadlineEscalated");
        assertThat(watched()).isZero();
    }

    @Test
    void leaves_alone_what_still_runs_and_forgets_what_was_done_in_time() {
        draft();
        app.send(new OpenLegalityControl(control, TODAY, TODAY));
        awaitFacts("DeadlineSet");
        await().atMost(SOON).until(() -> watched() > 0);
        app.send(new PublishAct(control, actor("assemblees.suresnes"), new Publication(Channel.ELECTRONIC, TODAY)));
        awaitFacts("DeadlineSet", "DeadlineMet");
        await().atMost(SOON).until(() -> watched() == 0);
    }

    @Test
    void ends_everything_of_a_convention_that_is_withdrawn() {
        draft();
        app.send(new OpenLegalityControl(control, TODAY, TODAY));
        awaitFacts("DeadlineSet");
        await().atMost(SOON).until(() -> watched() > 0);
        var reason = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
        app.send(new WithdrawConvention(convention, actor("juriste.suresnes"), reason, TODAY));
        awaitFacts("DeadlineSet", "DeadlineCancelled");
        await().atMost(SOON).until(() -> watched() == 0);
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
                .untilAsserted(() -> assertThat(count("DeadlineReached")).isEqualTo(many));
        await().atMost(SOON).until(() -> watched() == 0);
    }

    @Test
    void gives_back_what_a_dead_sweeper_held() {
        var id = new DeadlineId(convention, UUID.randomUUID());
        var watch = app.bean(DeadlineWatch.class);
        var due = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
        watch.awaitEnd(id, due);
        var first = watch.lease(due, 10_000);
        assertThat(first).extracting(Due::deadline).contains(id.toString());
        assertThat(watch.lease(due, 10_000)).extracting(Due::deadline).doesNotContain(id.toString());
        app.sql()
                .sql("update deadline_watch set leased_until = clock_timestamp() - interval '1 second'")
                .update();
        assertThat(watch.lease(due, 10_000)).extracting(Due::deadline).contains(id.toString());
        watch.stop(id);
    }

    private void setOver() {
        var id = new DeadlineId(convention, UUID.randomUUID());
        app.send(new SetDeadline(id, control.toString(), over(), Place.METROPOLE, Set.of(SURESNES), LONG_AGO));
    }

    private static RecordedDeadline over() {
        return LegalDeadline.APPEAL.from(LONG_AGO, app.bean(LegalCalendar.class));
    }

    private void draft() {
        var parties = List.of(new Party("ville", SURESNES), new Party("partenaire", new Organisation("xxii")));
        var title = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
        app.send(new DraftConvention(
                convention,
                actor("juriste.suresnes"),
                "suresnes-xxii",
                "abcd1234",
                title,
                parties,
                Map.of(),
                LONG_AGO));
    }

    /** Exactly these facts of deadlines, in this order, and no more after a while. */
    private void awaitFacts(String... names) {
        await().atMost(SOON).untilAsserted(() -> assertThat(facts()).containsExactly(names));
        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(facts()).containsExactly(names));
    }

    private List<String> facts() {
        return app.sql().sql("""
                        select replace(payload_type, 'deadline.', '') from domain_event
                        where convention = ? and payload_type like 'deadline.%' order by global_index""").param(convention.value()).query(String.class).list();
    }

    private long count(String name) {
        return facts().stream().filter(name::equals).count();
    }

    private long watched() {
        return app.sql()
                .sql("select count(*) from deadline_watch where deadline like ?")
                .param("deadline/" + convention.value() + "/%")
                .query(Long.class)
                .single();
    }

    @ComponentScan("org.pacta.infra.deadlines")
    static class Watching {}
}
