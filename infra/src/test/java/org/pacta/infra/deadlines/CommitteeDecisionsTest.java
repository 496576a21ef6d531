package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.committee.MeetingId;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.DemoClock;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.TaskRow;
import org.pacta.proofs.Proves;

@DisplayName("The decisions of a committee")
class CommitteeDecisionsTest {

    static final LocalDate START = LocalDate.of(2024, 3, 4);
    static final String CODE = "committee-decision";
    static final Person CITY = person("technique.suresnes");
    static final Person CITY_LAWYER = person("juriste.suresnes");
    static final Person COMPANY = person("technique.xxii");
    static final Person COMPANY_LAWYER = person("juriste.xxii");
    static DeskApp app;

    @BeforeAll
    static void open() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.demo-clock", START + "T09:00:00+01:00");
        app = new DeskApp(properties, Watching.class, Committee.Keeping.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    @Proves("SUR-7.1.1")
    void are_recalled_to_their_owner_until_they_are_carried_out() {
        var suresnes = suresnes();
        var due = today().plusDays(10);
        published(suresnes, Map.of("owner1", "xxii", "due1", due.toString()));
        assertThat(suresnes.files().watched(CODE, COMPANY).deadline().lastDay()).isEqualTo(due);
        await().atMost(Files.SOON)
                .untilAsserted(() -> assertThat(
                                asked(suresnes, COMPANY, "carry-out-decision").due())
                        .isNotNull());
        pass(4);
        told(suresnes, "reminder -P7D TECHNIQUE");
        pass(8);
        told(suresnes, "escalation P0D EXECUTIF");
        suresnes.complete(
                COMPANY, asked(suresnes, COMPANY, "carry-out-decision").id(), Map.of());
        await().atMost(Files.SOON).until(() -> state(suresnes).equals("met-late"));
        var id = suresnes.deadlines(COMPANY, CODE).getFirst().id();
        assertThat(app.sql()
                        .sql("select count(*) from deadline_watch where deadline like ?")
                        .param("%" + id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void are_dropped_by_the_other_party_and_leave_neither_step_nor_deadline() {
        var suresnes = suresnes();
        published(
                suresnes, Map.of("owner1", "xxii", "due1", today().plusDays(10).toString()));
        suresnes.files().watched(CODE, COMPANY);
        asked(suresnes, COMPANY, "carry-out-decision");
        refused("desk.act-open", () -> suresnes.act(COMPANY_LAWYER, "drop-decision", Map.of()));
        var form = suresnes.offer(CITY_LAWYER, "drop-decision").form();
        var chosen = form.fields().getFirst().options().getFirst();
        assertThat(chosen.label()).contains("décision nº 1", "Préparer le bilan");
        suresnes.act(CITY_LAWYER, "drop-decision", Map.of("about", chosen.code(), "reason", "Essai terminé."));
        await().atMost(Files.SOON).until(() -> state(suresnes).equals("cancelled"));
        await().atMost(Files.SOON)
                .until(() -> suresnes.tasks(COMPANY).stream()
                        .noneMatch(task -> task.action().equals("carry-out-decision")
                                && !task.state().ended()));
        var line = suresnes.register(CITY, "committee-decisions").getFirst().cells();
        assertThat(line.path("droppedOn").asText()).isEqualTo(today().toString());
        assertThat(suresnes.offer(CITY_LAWYER, "drop-decision").closedBecause()).startsWith("Aucune décision");
    }

    @Test
    @Proves("SUR-7.1.2")
    void not_to_go_on_ask_the_lawyers_of_both_parties_what_comes_of_it() {
        var suresnes = suresnes();
        published(suresnes, Map.of("owner1", "suresnes", "about1", "DISCONTINUATION"));
        var asked = asked(suresnes, CITY_LAWYER, "answer-discontinuation");
        asked(suresnes, COMPANY_LAWYER, "answer-discontinuation");
        suresnes.complete(CITY_LAWYER, asked.id(), Map.of("course", "END_BY_ACCORD"));
        var line = suresnes.register(COMPANY, "committee-decisions").getFirst().cells();
        assertThat(line.path("about").asText()).isEqualTo("DISCONTINUATION");
        assertThat(line.path("course").asText()).isEqualTo("END_BY_ACCORD");
        assertThat(line.path("courseOf").asText()).isEqualTo("suresnes");
        asked(suresnes, COMPANY_LAWYER, "answer-discontinuation");
        assertThat(suresnes.files().count("committee.ContinuationDecided")).isOne();
    }

    @Test
    void to_go_on_ask_nothing_more_than_what_is_to_be_done() {
        var suresnes = suresnes();
        published(suresnes, Map.of("owner1", "suresnes", "about1", "CONTINUATION"));
        asked(suresnes, CITY, "carry-out-decision");
        assertThat(suresnes.tasks(CITY_LAWYER)).noneMatch(task -> task.action().equals("answer-discontinuation"));
    }

    private static Committee suresnes() {
        return new Committee(app, InForce.since(app, "suresnes-xxii", today().minusDays(3)));
    }

    private static MeetingId published(Committee suresnes, Map<String, Object> decided) {
        suresnes.files().watched("sur-steering", CITY);
        var meeting = suresnes.convene(CITY, Map.of("kind", "pilotage"));
        suresnes.does(CITY, meeting, "record-committee", 1, Map.of());
        suresnes.does(CITY, meeting, "draft-minutes", 1, decided);
        suresnes.does(COMPANY, meeting, "validate-minutes", 1, Map.of());
        suresnes.does(CITY, meeting, "publish-minutes", 1, Map.of());
        return meeting;
    }

    private static TaskRow asked(Committee suresnes, Person person, String action) {
        return await().atMost(Files.SOON)
                .until(
                        () -> suresnes.tasks(person).stream()
                                .filter(task -> task.action().equals(action))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String state(Committee suresnes) {
        return suresnes.deadlines(COMPANY, CODE).getFirst().state();
    }

    private static void told(Committee suresnes, String expected) {
        await().atMost(Files.SOON)
                .untilAsserted(() -> assertThat(
                                suresnes.files().watched(CODE, COMPANY).story().told())
                        .extracting(told -> told.kind() + " " + told.notice().offset() + " "
                                + told.notice().role())
                        .contains(expected));
    }

    private static LocalDate today() {
        return app.bean(LegalClock.class).today();
    }

    private static void pass(int days) {
        app.bean(DemoClock.class).advance(Duration.ofDays(days));
    }
}
