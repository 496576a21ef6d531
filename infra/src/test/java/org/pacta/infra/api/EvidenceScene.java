package org.pacta.infra.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.breach.BreachCommand.OrderWarning;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.BreachNature;
import org.pacta.domain.breach.BreachRoute;
import org.pacta.domain.breach.Discovery;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.localstack.OwnStamps;
import org.pacta.infra.support.DeskApp.OpenSecret;
import org.pacta.infra.views.CaughtUp;
import org.springframework.mock.web.MockHttpServletResponse;

/** A convention of Suresnes and XXII about which both have written, and in which a document was handed over. */
record EvidenceScene(ApiWeb web, ConventionId convention) {

    static final Organisation CITY = new Organisation("suresnes");

    private static final LocalDate DAY = LocalDate.of(2024, 10, 26);
    private static final Instant AWARE = Instant.parse("2024-10-26T21:20:00Z");

    static EvidenceScene in(ApiWeb web) {
        var scene = new EvidenceScene(web, new ConventionId(UUID.randomUUID()));
        scene.draft();
        scene.comment("juriste.suresnes", "internal", "Secret de la Ville 🎉");
        scene.comment("juriste.xxii", "internal", "Secret de la Société");
        scene.comment("juriste.xxii", "shared", "Relu ensemble");
        scene.warn(scene.deposited());
        return scene;
    }

    private void draft() {
        var parties = List.of(new Party("ville", CITY), new Party("partenaire", new Organisation("xxii")));
        web.app()
                .send(new DraftConvention(
                        convention,
                        actor("juriste.suresnes"),
                        "suresnes-xxii",
                        "abcd1234",
                        sealed("Vidéo en œuvre"),
                        parties,
                        Map.of(),
                        DAY));
    }

    private Sha256 deposited() {
        var documents = web.app().bean(Documents.class);
        var report = "Rapport d’analyse de la violation".getBytes(UTF_8);
        var stored = documents.deposit(person("dpo.suresnes"), new Deposit(CITY, convention, "analyse.txt", report));
        documents.share(stored.id(), convention);
        return stored.sha256();
    }

    private void warn(Sha256 document) {
        var breach = new BreachId(convention, UUID.randomUUID());
        var officer = actor("dpo.suresnes");
        var owed = new BreachRoute.Warning(CITY, new Organisation("xxii"), "sur-breach-notice", false, Set.of("dpo"));
        var route = new BreachRoute(owed, CITY, CITY);
        var found = new Discovery(Set.of(BreachNature.INTEGRITY), null, AWARE, sealed("Le journal"), sealed("Faits"));
        web.app().send(new ReportBreach(breach, officer, found, route, AWARE.plusSeconds(60), DAY));
        web.app().send(new OrderWarning(breach, officer, Set.of("dpo"), document, AWARE.plusSeconds(90), null, DAY));
        caughtUp();
    }

    void comment(String account, String audience, String text) {
        caughtUp();
        var body = Map.<String, Object>of("decision", "comment", "audience", audience, "comment", text);
        web.app().bean(Desk.class).act(person(account), convention, "comment", body);
    }

    private void caughtUp() {
        assertThat(web.app().bean(CaughtUp.class).await()).isTrue();
    }

    private SealedText sealed(String text) {
        return web.app().bean(OpenSecret.class).seal(actor("dpo.suresnes").id(), convention, text);
    }

    Path authority() {
        return web.app().bean(OwnStamps.class).certificate();
    }

    byte[] dossier(String account) throws Exception {
        var response = call(account);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        return response.getContentAsByteArray();
    }

    MockHttpServletResponse call(String account) throws Exception {
        return web.call(account, web.get("conventions/" + convention.value() + "/dossier"));
    }

    MockHttpServletResponse transfer(String account) throws Exception {
        return web.call(account, web.get("conventions/" + convention.value() + "/seda"));
    }
}
