package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielFailed;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.demande.DataRequest;
import org.pacta.domain.demande.DemandeCommand.ReceiveRequest;
import org.pacta.domain.demande.DemandeCommand.RefuseRequest;
import org.pacta.domain.demande.DemandeId;
import org.pacta.domain.demande.RequestKind;
import org.pacta.domain.demande.RequestRoles;
import org.pacta.domain.demande.RequestRoute;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.DeskApp.OpenSecret;

@DisplayName("What was written about a thing that is reserved to some parties")
class ReadersTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    static final Organisation CITY = new Organisation("suresnes");

    static DeskApp app;

    ConventionId convention;

    @BeforeAll
    static void open() {
        app = new DeskApp();
    }

    @BeforeEach
    void draft() {
        convention = new ConventionId(UUID.randomUUID());
        var parties = List.of(new Party("ville", CITY), new Party("partenaire", new Organisation("xxii")));
        app.send(new DraftConvention(
                convention,
                actor("juriste.suresnes"),
                "suresnes-xxii",
                "abcd1234",
                sealed("Vidéo"),
                parties,
                Map.of(),
                DAY));
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void of_a_persons_request_is_read_in_the_journal_by_those_it_concerns_whatever_follows() {
        var id = new DemandeId(convention, UUID.randomUUID());
        var by = actor("dpo.suresnes");
        var asked = new DataRequest(RequestKind.ACCESS, sealed("Mme Untel"), sealed("Mes images"), NOON, false, null);
        var route = new RequestRoute(new RequestRoles(null, CITY, null, Set.of("dpo")), null);
        app.send(new ReceiveRequest(id, by, asked, route, DAY));
        app.send(new RefuseRequest(id, by, sealed("Images de Mme Untel déjà détruites"), true, null, DAY));

        assertThat(journal("juriste.suresnes")).contains("Mme Untel", "déjà détruites");
        assertThat(journal("juriste.xxii")).doesNotContain("Untel").contains("withheld");
        assertThat(register("requests", "dpo.xxii")).isEmpty();
        assertThat(factsOf("dpo.suresnes", "requests")).isNotEmpty();
        assertThat(factsOf("dpo.xxii", "requests")).isEmpty();
    }

    @Test
    void as_an_internal_comment_is_read_by_colleagues_and_a_shared_one_by_all() {
        comment("internal", "Ne pas céder sur le prix");
        comment("shared", "Relecture avant vendredi");

        assertThat(journal("elu.suresnes")).contains("Ne pas céder", "Relecture");
        assertThat(journal("juriste.xxii")).doesNotContain("céder").contains("Relecture");
        assertThat(register("comments", "elu.suresnes")).hasSize(2);
        assertThat(register("comments", "juriste.xxii"))
                .singleElement()
                .satisfies(line -> assertThat(line.path("comment").asText()).isEqualTo("Relecture avant vendredi"));
    }

    @Test
    void is_news_to_those_alone_who_may_read_it_until_they_have_opened_the_file() {
        caughtUp();
        var news = app.bean(News.class);
        var lawyer = person("juriste.xxii");
        assertThat(news.of(lawyer, List.of(convention)))
                .extractingByKey(convention)
                .satisfies(since -> assertThat(since.never()).isTrue());
        news.seen(lawyer, convention);
        assertThat(news.of(lawyer, List.of(convention))).isEmpty();

        comment("internal", "Pour nous seuls");
        caughtUp();
        assertThat(news.of(lawyer, List.of(convention))).isEmpty();
        comment("shared", "Pour tous");
        assertThat(news.of(lawyer, List.of(convention)))
                .containsEntry(convention, new News.Since(1, Set.of("commentaire"), false));
        news.seen(person("juriste.suresnes"), convention);
        comment("shared", "De ma main");
        assertThat(news.of(person("juriste.suresnes"), List.of(convention))).isEmpty();
    }

    @Test
    void is_news_too_where_a_mail_is_refused_for_good() {
        caughtUp();
        var news = app.bean(News.class);
        var officer = person("dpo.suresnes");
        news.seen(officer, convention);
        var cause = new DemandeId(convention, UUID.randomUUID());
        var mail = CourrielId.of(cause, CITY, "dpo");
        var envelope = new Envelope(
                cause.toString(), CourrielKind.DEADLINE_NOTICE, new Organisation("xxii"), CITY, "dpo", Set.of());
        app.send(new RequestCourriel(mail, envelope, DAY));
        app.send(new NoteCourrielFailed(mail, NOON, 1, false, "451", DAY));
        assertThat(news.of(officer, List.of(convention))).isEmpty();
        app.send(new NoteCourrielFailed(mail, NOON, 2, true, "550", DAY));
        assertThat(news.of(officer, List.of(convention)).get(convention))
                .isEqualTo(new News.Since(1, Set.of("courriel"), false));
    }

    private void comment(String audience, String text) {
        caughtUp();
        var body = Map.<String, Object>of("decision", "comment", "audience", audience, "comment", text);
        app.bean(Desk.class).act(person("juriste.suresnes"), convention, "comment", body);
    }

    private String journal(String account) {
        caughtUp();
        return conventions().history(person(account), convention, null).stream()
                .map(fact -> fact.data().toString())
                .reduce("", String::concat);
    }

    private List<JsonNode> register(String name, String account) {
        caughtUp();
        var registers = app.bean(RegisterLines.class);
        return registers.of(person(account), registers.named(name).orElseThrow(), convention).stream()
                .map(line -> line.cells())
                .toList();
    }

    private List<?> factsOf(String account, String register) {
        caughtUp();
        return conventions().facts(person(account), convention).orElseThrow().register(register);
    }

    private static void caughtUp() {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
    }

    private static Conventions conventions() {
        return app.bean(Conventions.class);
    }

    private SealedText sealed(String text) {
        return app.bean(OpenSecret.class).seal(actor("dpo.suresnes").id(), convention, text);
    }
}
