package org.pacta.infra.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
import org.pacta.infra.support.VeraPdf;
import org.pacta.infra.views.CaughtUp;
import org.pacta.verifier.Examination;
import org.pacta.verifier.Report;
import org.pacta.verifier.Trust;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The dossier of a convention")
class EvidenceApiTest {

    static final LocalDate DAY = LocalDate.of(2024, 10, 26);
    static final Instant AWARE = Instant.parse("2024-10-26T21:20:00Z");
    static final Organisation CITY = new Organisation("suresnes");
    static final byte[] REPORT = "Rapport d’analyse de la violation".getBytes(UTF_8);

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    final ConventionId convention = new ConventionId(UUID.randomUUID());

    @BeforeEach
    void live() {
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
        comment("juriste.suresnes", "internal", "Secret de la Ville 🎉");
        comment("juriste.xxii", "internal", "Secret de la Société");
        comment("juriste.xxii", "shared", "Relu ensemble");
        warn(deposited());
    }

    @Test
    void is_a_file_that_archives_keep_and_that_screen_readers_read() throws Exception {
        VeraPdf.requireSound(dossier("archiviste.suresnes"));
    }

    @Test
    void holds_the_documents_that_acts_name_and_proves_itself() throws Exception {
        var report = examined(dossier("juriste.suresnes"));
        assertThat(report.lines()).as("all lines").noneMatch(line -> line.startsWith("✗"));
        assertThat(report.sound()).isTrue();
        assertThat(report.lines())
                .anyMatch(line -> line.contains("1 pièces sont"))
                .anyMatch(line -> line.contains("ESSAI de Pacta"))
                .anyMatch(line -> line.matches(".*[1-9]\\d* repères, tous retrouvés.*"));
    }

    @Test
    void says_to_each_party_what_it_may_read_and_keeps_working_drafts_out() throws Exception {
        web.app()
                .bean(Documents.class)
                .deposit(
                        person("juriste.suresnes"),
                        new Deposit(CITY, convention, "brouillon.txt", "Pour nous".getBytes(UTF_8)));
        var ofTheCity = text(dossier("juriste.suresnes"));
        var ofTheCompany = text(dossier("admin.xxii"));
        assertThat(ofTheCity)
                .contains("Vidéo en œuvre", "Ville de Suresnes", "Secret de la Ville ?", "Relu ensemble", "analyse.txt")
                .contains("Journal des événements", "Échéances", "Article")
                .doesNotContain("Société", "brouillon");
        assertThat(ofTheCompany)
                .contains("Relu ensemble", "Texte réservé à l’organisation qui l’a écrit.", "Secret de la Société")
                .doesNotContain("Secret de la Ville");
    }

    @Test
    void is_drawn_up_by_those_of_a_party_who_answer_for_its_files() throws Exception {
        assertThat(call("elu.suresnes").getStatus()).isEqualTo(422);
        assertThat(call("juriste.aix").getStatus()).isEqualTo(404);
        assertThat(call("juriste.xxii").getHeader("Content-Disposition")).contains("dossier-");
    }

    @Test
    void is_found_out_wherever_one_byte_of_it_was_changed() throws Exception {
        var sound = dossier("juriste.suresnes");
        for (var at = 0; at < sound.length; at += 1 + sound.length / 400) {
            var changed = sound.clone();
            changed[at] ^= 1;
            assertThat(examined(changed).sound()).as("byte " + at).isFalse();
        }
    }

    private static Report examined(byte[] dossier) throws Exception {
        var authority = web.app().bean(OwnStamps.class).certificate();
        return Examination.of(dossier, Trust.in(authority), List.of());
    }

    private Sha256 deposited() {
        var documents = web.app().bean(Documents.class);
        var stored = documents.deposit(person("dpo.suresnes"), new Deposit(CITY, convention, "analyse.txt", REPORT));
        documents.share(stored.id(), convention);
        return stored.sha256();
    }

    private void warn(Sha256 document) {
        var breach = new BreachId(convention, UUID.randomUUID());
        var officer = actor("dpo.suresnes");
        var owed = new BreachRoute.Warning(
                CITY, new Organisation("xxii"), "sur-breach-notice", false, Set.of("dpo"));
        var route = new BreachRoute(owed, CITY, CITY);
        var found = new Discovery(Set.of(BreachNature.INTEGRITY), null, AWARE, sealed("Le journal"), sealed("Faits"));
        web.app()
                .send(new ReportBreach(breach, officer, found, route, AWARE.plusSeconds(60), DAY));
        web.app().send(new OrderWarning(breach, officer, Set.of("dpo"), document, AWARE.plusSeconds(90), null, DAY));
        caughtUp();
    }

    private void comment(String account, String audience, String text) {
        caughtUp();
        var body = Map.<String, Object>of("decision", "comment", "audience", audience, "comment", text);
        web.app().bean(Desk.class).act(person(account), convention, "comment", body);
    }

    private static void caughtUp() {
        assertThat(web.app().bean(CaughtUp.class).await()).isTrue();
    }

    private SealedText sealed(String text) {
        return web.app().bean(OpenSecret.class).seal(actor("dpo.suresnes").id(), convention, text);
    }

    private byte[] dossier(String account) throws Exception {
        var response = call(account);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        return response.getContentAsByteArray();
    }

    private MockHttpServletResponse call(String account) throws Exception {
        return web.call(account, web.get("conventions/" + convention.value() + "/dossier"));
    }

    private static String text(byte[] dossier) throws Exception {
        try (var pdf = Loader.loadPDF(dossier)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
