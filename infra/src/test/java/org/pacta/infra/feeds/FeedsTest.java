package org.pacta.infra.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.infra.support.People.person;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.problem.RuleSentences;
import org.pacta.infra.support.DeadlineTable;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.NamesAlone;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

@DisplayName("A private calendar")
class FeedsTest {

    static final URI HOME = URI.create("https://pacta.example/");
    static final WantedFeed SURESNES = new WantedFeed.OfOrganisation(new Organisation("suresnes"));

    static DeskApp app;
    static DeadlineTable table;

    ConventionId convention;

    @BeforeAll
    static void open() {
        app = new DeskApp(Calendars.class);
        table = new DeadlineTable(app.sql());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @BeforeEach
    void begin_with_one_convention() {
        table.clear();
        convention = table.convention("2024-0001", "suresnes", "xxii");
    }

    @Test
    void tells_its_token_once_and_keeps_only_its_digest() {
        var created = feeds().create(person("juriste.suresnes"), new WantedFeed.Mine());
        assertThat(created.token()).matches("[A-Za-z0-9_-]{43}");
        var row = app.sql().sql("select * from calendar_feed").query().singleRow();
        assertThat(row.get("token_hash"))
                .isEqualTo(Sha256.ofText(created.token()).hex());
        assertThat(row.toString()).doesNotContain(created.token());
        assertThat(feeds().create(person("juriste.suresnes"), new WantedFeed.Mine())
                        .token())
                .isNotEqualTo(created.token());
    }

    @Test
    void answers_until_it_is_taken_away_and_never_to_another_token() {
        var me = person("juriste.suresnes");
        var created = feeds().create(me, new WantedFeed.Mine());
        assertThat(read(created.token())).isPresent();
        assertThat(read(created.token().replace(created.token().charAt(7), '-') + "x"))
                .isEmpty();
        assertThat(feeds().of(me).getFirst().lastReadAt()).isNotNull();
        feeds().revoke(me, created.feed().id());
        assertThat(read(created.token())).isEmpty();
        assertThat(feeds().of(me)).isEmpty();
    }

    @Test
    void of_a_convention_follows_that_one_alone_and_only_for_who_sees_it() {
        var other = table.convention("2024-0002", "suresnes", "aix");
        table.deadline(convention, "appeal", "2027-01-01T23:00:00Z", "2027-01-01T23:00:00Z", "running");
        table.deadline(other, "cnil-answer", "2027-01-02T23:00:00Z", "2027-01-02T23:00:00Z", "running");
        var one = feeds().create(person("juriste.xxii"), new WantedFeed.OfConvention(convention));
        assertThat(read(one.token()).orElseThrow()).contains("2024-0001").doesNotContain("2024-0002");
        assertThatThrownBy(() -> feeds().create(person("juriste.xxii"), new WantedFeed.OfConvention(other)))
                .isInstanceOf(NotVisible.class);
        app.sql().sql("delete from party_view where organisation = 'xxii'").update();
        assertThat(read(one.token())).isEmpty();
    }

    @Test
    void of_an_organisation_is_made_and_taken_away_by_its_lawyers() {
        assertThatThrownBy(() -> feeds().create(person("elu.suresnes"), SURESNES))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.code()).isEqualTo("calendar.organisation-role"));
        assertThatThrownBy(() -> feeds().create(person("juriste.aix"), SURESNES))
                .isInstanceOf(NotVisible.class);
        var made = feeds().create(person("juriste.suresnes"), SURESNES);
        assertThat(feeds().of(person("elu.suresnes"))).isEmpty();
        assertThat(feeds().of(person("juriste.aix"))).isEmpty();
        assertThatThrownBy(
                        () -> feeds().revoke(person("juriste.aix"), made.feed().id()))
                .isInstanceOf(NotVisible.class);
        assertThat(read(made.token())).isPresent();
        feeds().revoke(person("admin.suresnes"), made.feed().id());
        assertThat(read(made.token())).isEmpty();
    }

    @Test
    void stops_when_its_owner_has_left_and_waits_when_the_directory_is_silent() {
        var mine = feeds().create(person("juriste7.suresnes"), new WantedFeed.Mine());
        assertThat(read(mine.token()))
                .as("the directory names two lawyers, and not this one")
                .isEmpty();
        var silent = new FeedFiles(
                app.bean(FeedStore.class),
                new FeedReaders(new NamesAlone(actor -> Optional.of("Compte inconnu"))),
                app.bean(FeedEntries.class),
                app.bean(FeedNames.class));
        assertThatThrownBy(() -> silent.read(mine.token(), HOME))
                .isInstanceOf(org.springframework.dao.DataAccessResourceFailureException.class);
        var ours = feeds().create(person("juriste7.suresnes"), SURESNES);
        assertThat(read(ours.token())).as("that of the organisation goes on").isPresent();
    }

    @Test
    void is_one_of_twenty_at_most() {
        var me = person("juriste.suresnes");
        for (var n = 0; n < 20; n++) feeds().create(me, new WantedFeed.Mine());
        assertThatThrownBy(() -> feeds().create(me, new WantedFeed.Mine()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("calendar.too-many"));
        feeds().revoke(me, feeds().of(me).getFirst().id());
        assertThat(feeds().create(me, new WantedFeed.Mine()).token()).isNotBlank();
    }

    @Test
    void is_asked_for_by_a_scope_that_exists() {
        assertThatThrownBy(() -> WantedFeed.read("everybody", null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("calendar.scope"));
        assertThatThrownBy(() -> WantedFeed.read("convention", "x")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> WantedFeed.read("organisation", null)).isInstanceOf(NotVisible.class);
        var id = UUID.randomUUID();
        assertThat(WantedFeed.read("convention", id.toString()))
                .isEqualTo(new WantedFeed.OfConvention(new ConventionId(id)));
    }

    @Test
    void has_a_sentence_for_each_of_its_refusals() throws IOException {
        var sentences = new RuleSentences();
        assertThat(Arrays.stream(FeedRule.values()))
                .allSatisfy(rule -> assertThat(sentences.sentence(new RuleBroken(rule, "x")))
                        .doesNotContain(rule.code())
                        .endsWith("."));
    }

    static Optional<String> read(String token) {
        return app.bean(FeedFiles.class).read(token, HOME);
    }

    static Feeds feeds() {
        return app.bean(Feeds.class);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.pacta.infra.feeds")
    static class Calendars {}
}
