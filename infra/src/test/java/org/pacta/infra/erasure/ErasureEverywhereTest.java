package org.pacta.infra.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.audit.ChainVerifier;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.drafts.FormDrafts;
import org.pacta.infra.drafts.FormDrafts.Place;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.vault.TextVault;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.ErasureRow;
import org.pacta.infra.views.Erasures;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.SealedTexts;
import org.pacta.infra.views.TaskRow;

/** One story, told in order: written, saved in a backup, erased, restored. */
@DisplayName("What a person typed")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureEverywhereTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Person LAWYER = person("juriste.suresnes");
    static final Person OFFICER = person("dpo.suresnes");
    static final Person COLLEAGUE = person("executif.suresnes");
    static final Marked MARK = new Marked("MARQUE7391");
    static final String TYPED = "Ce que j’écris : " + MARK.word();
    static final String RECORD = TestPostgres.newDatabase();
    static final String KEYS = TestPostgres.newDatabase();

    @TempDir
    static Path home;

    static DeskApp app;
    static ConventionId convention;
    static SealedText sealed;
    static UUID taken;
    static String recordBackup;
    static String keysBackup;

    @BeforeAll
    static void write() {
        app = ErasureApp.on(RECORD, KEYS, home);
        var parties = List.of(new Desk.NewParty("ville", "suresnes"), new Desk.NewParty("partenaire", "xxii"));
        convention = desk().draft(LAWYER, new Desk.NewConvention("suresnes-xxii", TYPED, parties, new HashMap<>()));
        comment(LAWYER, TYPED);
        comment(COLLEAGUE, "Ce qu’un autre écrit");
        var form = new Place(convention, "/conventions/" + convention.value() + "/actes/comment");
        app.bean(FormDrafts.class).keep(LAWYER, form, Map.of("reason", List.of(TYPED)));
        deposit(MARK.word() + "-brouillon.txt", TYPED);
        app.bean(Documents.class).share(deposit(MARK.word() + "-joint.txt", "Pièce jointe"), convention);
        delegate();
        keepAnswer(LAWYER, "mine");
        keepAnswer(COLLEAGUE, "theirs");
        taken = take();
        sealed = app.bean(TextVault.class).seal(LAWYER.id(), convention, TYPED);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    @Order(1)
    void stands_in_clear_where_pages_and_lists_need_it_and_is_saved_with_them() {
        assertThat(MARK.in(RECORD)).contains("convention_view", "document", "document_content", "idempotency");
        assertThat(MARK.in(KEYS)).isEmpty();
        app.close();
        recordBackup = copyOf(RECORD);
        keysBackup = copyOf(KEYS);
        app = ErasureApp.on(RECORD, KEYS, home);
        assertThat(app.bean(TextVault.class).open(convention, sealed)).contains(TYPED);
    }

    @Test
    @Order(2)
    void is_found_nowhere_once_the_officer_has_granted_the_erasure() {
        app.bean(ErasureDesk.class).ask(LAWYER, SURESNES, Map.of("reason", TYPED));
        var request = app.bean(Erasures.class).about(LAWYER).getFirst();
        assertThat(request.reason()).isEqualTo(TYPED);
        app.bean(ErasureDesk.class).answer(OFFICER, request.key(), grant());

        await().atMost(Duration.ofSeconds(30)).until(() -> request().state() == ErasureRow.State.ERASED);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(MARK.in(RECORD)).isEmpty());
        assertThat(MARK.in(KEYS)).isEmpty();
        assertThat(request().reason()).isEqualTo(SealedTexts.ERASED);
        assertThat(app.bean(TextVault.class).open(convention, sealed)).isEmpty();
    }

    @Test
    @Order(3)
    void is_read_as_erased_while_what_others_wrote_stays() {
        var row = app.bean(Conventions.class).find(COLLEAGUE, convention).orElseThrow();
        assertThat(row.title()).isEqualTo(SealedTexts.ERASED);
        var told = app.bean(Conventions.class).history(COLLEAGUE, convention, null).stream()
                .map(fact -> fact.data().toString())
                .toList();
        assertThat(told)
                .anyMatch(data -> data.contains(SealedTexts.ERASED) && data.contains("\"erased\":true"))
                .anyMatch(data -> data.contains("Ce qu’un autre écrit"))
                .noneMatch(data -> data.contains(MARK.word()));
        assertThat(app.bean(TextVault.class).isErased(LAWYER.id())).isTrue();
        assertThat(app.bean(TextVault.class).isErased(COLLEAGUE.id())).isFalse();
    }

    @Test
    @Order(4)
    void leaves_the_record_whole_and_its_chains_unbroken() {
        assertThat(app.bean(ChainVerifier.class).verifyAll().firstBad()).isNull();
    }

    @Test
    @Order(5)
    void keeps_joined_documents_under_a_name_that_says_nothing_and_drops_those_never_joined() {
        assertThat(app.sql()
                        .sql("select name from document where stored_by = ?")
                        .param(LAWYER.id().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .matches("document-[0-9a-f]{8}\\.txt");
    }

    @Test
    @Order(6)
    void leaves_no_step_in_the_hands_of_whoever_is_gone() {
        var task = app.bean(Inbox.class).find(COLLEAGUE, taken).orElseThrow();
        assertThat(task.state()).isEqualTo(TaskRow.State.OPEN);
        assertThat(task.assignee()).isNull();
    }

    @Test
    @Order(7)
    void can_be_followed_by_nothing_more_under_that_name() {
        assertThatThrownBy(() -> comment(LAWYER, "Encore un mot"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("effacement.erased");
    }

    @Test
    @Order(8)
    void is_brought_back_by_no_restored_backup_of_the_keys_or_of_the_record() {
        app.close();
        app = ErasureApp.on(recordBackup, keysBackup, home);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(MARK.in(recordBackup)).isEmpty());
        assertThat(app.bean(TextVault.class).open(convention, sealed)).isEmpty();
        assertThat(app.bean(TextVault.class).isErased(LAWYER.id())).isTrue();
        assertThat(app.bean(ChainVerifier.class).verifyAll().firstBad()).isNull();
    }

    static ErasureRow request() {
        return app.bean(Erasures.class).answeredBy(OFFICER).getFirst();
    }

    static Map<String, Object> grant() {
        return Map.of(
                "decision", "grant",
                "ground", "NO_LONGER_NEEDED",
                "grantedOn", LocalDate.now().toString());
    }

    static void comment(Person by, String text) {
        var example = desk().acts(by, convention).stream()
                .filter(act -> act.action().equals("comment"))
                .findFirst()
                .orElseThrow()
                .form()
                .example();
        var body = new HashMap<>(example);
        body.put("comment", text);
        desk().act(by, convention, "comment", body);
    }

    static UUID take() {
        var id = TaskId.of(convention, "submit-convention", SURESNES, 1);
        var asked = new Assignment(
                convention.toString(), "convention", "submit-convention", SURESNES, List.of(Role.JURISTE), 1);
        app.send(new OpenTask(id, asked, LocalDate.now()));
        await().until(() -> app.bean(Inbox.class).find(LAWYER, id.value()).isPresent());
        desk().claim(LAWYER, id.value());
        return id.value();
    }

    static UUID deposit(String name, String text) {
        var file = new Deposit(SURESNES, convention, name, text.getBytes(UTF_8));
        return app.bean(Documents.class).deposit(LAWYER, file).id();
    }

    static void delegate() {
        var today = LocalDate.now().plusDays(1).toString();
        app.bean(Delegating.class)
                .entrust(
                        LAWYER,
                        SURESNES,
                        Map.of(
                                "to", "dpo.suresnes",
                                "roles", List.of("juriste"),
                                "first", today,
                                "last", today,
                                "reason", TYPED));
    }

    static void keepAnswer(Person of, String key) {
        app.sql().sql("""
                        insert into idempotency (actor, key, fingerprint, alive_until, status, body)
                        values (?, ?, 'print', now(), 200, ?)""").params(of.id().value(), key, TYPED.getBytes(UTF_8)).update();
    }

    /** As a restored dump would be: the whole database, as it was. */
    static String copyOf(String database) {
        var copy = TestPostgres.newDatabase();
        var name = copy.substring(copy.lastIndexOf('/') + 1);
        TestPostgres.administer("DROP DATABASE " + name);
        TestPostgres.administer("CREATE DATABASE " + name + " OWNER " + TestPostgres.OWNER + " TEMPLATE "
                + database.substring(database.lastIndexOf('/') + 1));
        return copy;
    }

    static Desk desk() {
        return app.bean(Desk.class);
    }
}
