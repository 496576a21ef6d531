package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.FillBlank;
import org.pacta.domain.convention.ConventionCommand.GiveLegalVisa;
import org.pacta.domain.convention.ConventionCommand.ReturnConvention;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deliberation.Convening;
import org.pacta.domain.deliberation.DeliberationCommand.ApproveReport;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationCommand.DraftReport;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Report;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.Templates;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.DeskApp.OpenSecret;

@DisplayName("The views")
class ViewsTest {

    static final LocalDate DAY = LocalDate.of(2024, 2, 9);
    static final Organisation SURESNES = new Organisation("suresnes");
    static final Sha256 TEXT = Sha256.ofText("texte");
    static final List<String> TABLES = List.of(
            "task_view",
            "task_due",
            "convention_view",
            "party_view",
            "blank_view",
            "deadline_view",
            "deadline_story_view",
            "sitting_view",
            "deliberation_view",
            "register_line",
            "reader_view");

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
    void number_conventions_by_year_in_the_order_of_the_store() {
        var first = draft(LocalDate.of(2031, 1, 5));
        var second = draft(LocalDate.of(2031, 6, 5));
        var nextYear = draft(LocalDate.of(2032, 1, 5));

        assertThat(row(first).reference()).isEqualTo("2031-0001");
        assertThat(row(second).reference()).isEqualTo("2031-0002");
        assertThat(row(nextYear).reference()).isEqualTo("2032-0001");
    }

    @Test
    void follow_a_convention_from_state_to_state() {
        var id = draft(DAY);
        assertThat(row(id).version()).isEqualTo(1);

        submit(id);
        assertThat(row(id).state()).isEqualTo("instruction");
        assertThat(row(id).submittedText()).isEqualTo(TEXT.hex());

        send(new ReturnConvention(id, actor("juriste.xxii"), 1, sealed("à revoir"), DAY));
        assertThat(row(id).state()).isEqualTo("draft");
        assertThat(row(id).version()).isEqualTo(2);

        send(new SubmitConvention(id, actor("juriste.suresnes"), Map.of(), TEXT, DAY));
        visas(id, 2);
        assertThat(row(id).state()).isEqualTo("deliberation");

        send(new WithdrawConvention(id, actor("juriste.suresnes"), sealed("sans suite"), DAY));
        assertThat(row(id).state()).isEqualTo("withdrawn");
    }

    @Test
    void tell_what_was_at_a_moment_of_the_past() throws InterruptedException {
        var id = draft(DAY);
        var task = openTask(id, "submit-convention");
        send(new FillBlank(id, actor("juriste.suresnes"), "delai-installation", new BlankValue("P1M", null), DAY));
        Thread.sleep(5);
        var then = Instant.now();
        Thread.sleep(5);
        send(new FillBlank(id, actor("juriste.suresnes"), "delai-installation", new BlankValue("P3M", null), DAY));
        submit(id);
        send(new CloseTask(task, DAY));

        var past = archive().at(person("juriste.xxii"), id, then).orElseThrow();

        assertThat(past.row().state()).isEqualTo("draft");
        assertThat(past.row().submittedText()).isNull();
        assertThat(past.blanks()).extracting(Blanks.Answer::value).containsExactly("P1M");
        assertThat(past.openTasks()).containsExactly(task.value());
        assertThat(archive().at(person("juriste.xxii"), id, Instant.EPOCH)).isEmpty();
        assertThat(archive().at(person("juriste.aix"), id, then)).isEmpty();
    }

    @Test
    void find_conventions_by_number_title_party_state_and_template() {
        var id = draft(LocalDate.of(2033, 5, 5));
        var person = person("juriste.xxii");

        for (var search :
                List.of("2033-0001", "vidéo 2033", "SURESNES 2033", "redaction 2033", "xxii-suresnes-inconnu"))
            assertThat(found(search)).as(search).isEqualTo(search.contains("inconnu") ? List.of() : List.of(id));
        assertThat(conventions().list(person("juriste.aix"), "2033-0001", null).items())
                .isEmpty();
        assertThat(conventions().list(person, null, null).items()).isNotEmpty();
    }

    @Test
    void page_through_lists_without_missing_or_repeating_anything() {
        var id = draft(DAY);
        for (int n = 0; n < 120; n++) openTask(id, id.toString(), "probe-" + n, Role.TECHNIQUE);
        var person = person("technique.suresnes");
        var seen = new java.util.ArrayList<UUID>();

        String cursor = null;
        do {
            var page = inbox().list(person, Inbox.View.GROUP, cursor);
            page.items().forEach(task -> seen.add(task.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).hasSize(120).hasSize((int) inbox().count(person, Inbox.View.GROUP));
    }

    @Test
    void show_a_task_to_those_it_concerns_only() {
        var task = openTask(draft(DAY), "give-legal-visa");

        assertThat(ids(Inbox.View.GROUP, "juriste.suresnes")).contains(task.value());
        assertThat(ids(Inbox.View.GROUP, "executif.suresnes")).doesNotContain(task.value());
        assertThat(ids(Inbox.View.GROUP, "juriste.xxii")).doesNotContain(task.value());
        assertThat(inbox().find(person("juriste.xxii"), task.value())).isPresent();
        assertThat(inbox().find(person("juriste.aix"), task.value())).isEmpty();

        send(new ClaimTask(task, actor("juriste.suresnes"), DAY));
        assertThat(ids(Inbox.View.GROUP, "juriste.suresnes")).doesNotContain(task.value());
        assertThat(ids(Inbox.View.MINE, "juriste.suresnes")).contains(task.value());
        assertThat(ids(Inbox.View.MINE, "juriste2.suresnes")).doesNotContain(task.value());
    }

    @Test
    void put_a_deadline_on_the_task_it_is_for_whichever_comes_first() {
        var id = draft(DAY);
        var control = new LegaliteId(new TextId(id, 1), SURESNES);
        send(new OpenLegalityControl(control, DAY, DAY));
        var task = openTask(id, control.toString(), "publish-act");

        var due = inbox().find(person("juriste.suresnes"), task.value())
                .orElseThrow()
                .due();

        var deadline = conventions().deadlines(person("juriste.xxii"), id).getFirst();
        assertThat(due).isEqualTo(deadline.deadline().prudent());
        assertThat(deadline.state()).isEqualTo("passed"); // the machine's year is far after 2024
        assertThat(deadline.deadline().steps()).isNotEmpty();
        assertThat(conventions().deadlines(person("juriste.aix"), id)).isEmpty();
    }

    @Test
    void fold_a_sitting_for_the_forms_that_come_next() {
        var id = draft(DAY);
        submit(id);
        var deliberation = new DeliberationId(new TextId(id, 1), SURESNES);
        var clerk = actor("assemblees.suresnes");
        var rapporteur = actor("elu.suresnes");
        send(new RequestDeliberation(deliberation, TEXT, DAY));
        send(new DraftReport(
                deliberation,
                clerk,
                new Report(new MemberId(rapporteur.id().value()), "8.4", null, sealed("Rapport")),
                DAY));
        send(new ApproveReport(deliberation, rapporteur, DAY));
        var sitting = LocalDate.of(2024, 3, 15);
        send(new ConveneCouncil(
                deliberation,
                clerk,
                new Convening(DAY, sitting, LocalTime.of(18, 30), Convening.Channel.ELECTRONIC, false)));

        var facts = conventions().facts(person("elu.suresnes"), id).orElseThrow();

        var known = facts.sitting(SURESNES).orElseThrow();
        assertThat(known.sittingOn()).isEqualTo(sitting);
        assertThat(known.rapporteur()).isEqualTo(new MemberId(rapporteur.id().value()));
        assertThat(known.attendance()).isNull();
        assertThat(facts.sitting(new Organisation("xxii"))).isEmpty();
        assertThat(facts.dateOf("report-drafted", SURESNES)).contains(DAY);
        assertThat(facts.dateOf("report-drafted", new Organisation("xxii"))).isEmpty();
        assertThat(facts.dateOf("convention-submitted", null)).contains(DAY);
        assertThat(facts.roster(SURESNES)).hasSize(43);
    }

    @Test
    void open_texts_for_those_who_may_read_them_until_their_author_is_forgotten() {
        var id = draft(DAY);
        submit(id);
        var deliberation = new DeliberationId(new TextId(id, 1), SURESNES);
        var rapporteur = new MemberId(actor("elu.suresnes").id().value());
        send(new RequestDeliberation(deliberation, TEXT, DAY));
        send(new DraftReport(
                deliberation,
                actor("assemblees.suresnes"),
                new Report(rapporteur, "8.4", null, sealed("Exposé")),
                DAY));

        assertThat(exposition("juriste.suresnes", id)).isEqualTo("Exposé");
        assertThat(exposition("juriste.xxii", id)).isEqualTo("withheld");

        app.bean(OpenSecret.class).forget(sealed("").author());
        assertThat(exposition("juriste.suresnes", id)).isEqualTo(SealedTexts.ERASED);
        app.bean(OpenSecret.class).remember(sealed("").author());
    }

    @Test
    void come_out_the_same_when_they_are_made_again() {
        var id = draft(LocalDate.of(2034, 1, 5));
        submit(id);
        send(new OpenLegalityControl(new LegaliteId(new TextId(id, 1), SURESNES), DAY, DAY));
        openTask(id, "give-legal-visa");
        caughtUp();
        var before = contents();

        for (var group : List.of("inbox", "conventions")) {
            var reader = app.bean(EventProcessingConfiguration.class)
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            reader.shutDown();
            reader.resetTokens();
            reader.start();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(contents()).isEqualTo(before));
    }

    static Map<String, List<String>> contents() {
        var contents = new HashMap<String, List<String>>();
        TABLES.forEach(table -> contents.put(
                table,
                app.sql()
                        .sql("select row_to_json(t)::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()));
        return contents;
    }

    static String exposition(String account, ConventionId id) {
        return conventions().history(person(account), id, null).stream()
                .filter(fact -> fact.type().equals("deliberation.ReportDrafted"))
                .map(fact -> fact.data().at("/report/exposition"))
                .map(text -> text.path("withheld").asBoolean()
                        ? "withheld"
                        : text.path("text").asText())
                .findFirst()
                .orElseThrow();
    }

    static ConventionId draft(LocalDate on) {
        var id = new ConventionId(UUID.randomUUID());
        var parties = List.of(new Party("ville", SURESNES), new Party("partenaire", new Organisation("xxii")));
        send(new DraftConvention(
                id, actor("juriste.suresnes"), "suresnes-xxii", "abcd1234", sealed("Vidéo"), parties, Map.of(), on));
        return id;
    }

    static void submit(ConventionId id) {
        var blanks = new HashMap<String, BlankValue>();
        app.bean(Templates.class)
                .latest("suresnes-xxii")
                .blanks()
                .forEach(blank -> blanks.put(blank.id(), value(blank)));
        send(new SubmitConvention(id, actor("juriste.suresnes"), blanks, TEXT, DAY));
    }

    static BlankValue value(Blank blank) {
        return blank.kind() == BlankKind.TEXT
                ? new BlankValue(null, sealed(blank.example()))
                : new BlankValue(blank.example(), null);
    }

    static void visas(ConventionId id, int version) {
        send(new GiveLegalVisa(id, actor("juriste.suresnes"), version, null, DAY));
        send(new GiveLegalVisa(id, actor("juriste.xxii"), version, null, DAY));
    }

    static TaskId openTask(ConventionId convention, String action) {
        return openTask(convention, convention.toString(), action);
    }

    static TaskId openTask(ConventionId convention, String subject, String action) {
        return openTask(convention, subject, action, Role.JURISTE);
    }

    static TaskId openTask(ConventionId convention, String subject, String action, Role role) {
        var id = TaskId.of(convention, subject + action, SURESNES, 1);
        send(new OpenTask(id, new Assignment(subject, "convention", action, SURESNES, List.of(role), 1), DAY));
        return id;
    }

    static SealedText sealed(String text) {
        return app.bean(OpenSecret.class).seal(actor("juriste.suresnes").id(), new ConventionId(new UUID(0, 0)), text);
    }

    static void send(Object command) {
        app.send(command);
    }

    static List<ConventionId> found(String search) {
        caughtUp();
        return conventions().list(person("juriste.xxii"), search, null).items().stream()
                .map(ConventionRow::id)
                .toList();
    }

    static ConventionRow row(ConventionId id) {
        caughtUp();
        return conventions().find(person("juriste.suresnes"), id).orElseThrow();
    }

    static List<UUID> ids(Inbox.View view, String account) {
        caughtUp();
        return inbox().list(person(account), view, null).items().stream()
                .map(TaskRow::id)
                .toList();
    }

    static void caughtUp() {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
    }

    static Conventions conventions() {
        caughtUp();
        return app.bean(Conventions.class);
    }

    static ConventionArchive archive() {
        caughtUp();
        return app.bean(ConventionArchive.class);
    }

    static Inbox inbox() {
        caughtUp();
        return app.bean(Inbox.class);
    }
}
