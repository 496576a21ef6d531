package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PDF;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.CompleteNotification;
import org.pacta.domain.breach.BreachCommand.NotifyCnil;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.breach.BreachCommand.WaiveNotification;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.BreachNature;
import org.pacta.domain.breach.BreachRoute;
import org.pacta.domain.breach.Discovery;
import org.pacta.domain.breach.NotificationContent;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.DeskApp.OpenSecret;
import org.pacta.infra.support.VeraPdf;
import org.pacta.infra.views.CaughtUp;
import org.pacta.proofs.Proves;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The content of a notification to the CNIL")
class NotificationApiTest {

    static final LocalDate DAY = LocalDate.of(2024, 10, 26);
    static final Instant AWARE = Instant.parse("2024-10-26T21:20:00Z");
    static final Organisation CITY = new Organisation("suresnes");

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    final ConventionId convention = new ConventionId(UUID.randomUUID());
    final BreachId breach = new BreachId(convention, UUID.randomUUID());

    @BeforeEach
    void report() {
        var parties = List.of(new Party("ville", CITY), new Party("partenaire", new Organisation("xxii")));
        web.app()
                .send(new DraftConvention(
                        convention,
                        actor("juriste.suresnes"),
                        "suresnes-xxii",
                        "abcd1234",
                        sealed("Vidéo"),
                        parties,
                        Map.of(),
                        DAY));
        var found =
                new Discovery(Set.of(BreachNature.INTEGRITY), null, AWARE, sealed("Le journal"), sealed("Faits vus"));
        tell(new ReportBreach(
                breach, actor("dpo.suresnes"), found, new BreachRoute(null, CITY, CITY), AWARE.plusSeconds(60), DAY));
    }

    @Test
    void before_it_is_made_is_what_is_known_and_all_that_has_to_be_told() throws Exception {
        var content = json("dpo.suresnes");
        assertThat(content.get("state").asText()).isEqualTo("TO_NOTIFY");
        assertThat(content.at("/found/account").asText()).isEqualTo("Faits vus");
        assertThat(content.at("/owed/notifyBy").asText()).isEqualTo("2024-10-29T22:00:00Z");
        assertThat(content.at("/owed/prudentlyBy").asText()).isEqualTo("2024-10-29T21:20:00Z");
        assertThat(content.get("missing")).hasSize(6);
        assertThat(text())
                .contains("Rien n’a encore été dit à la CNIL", "Les mesures prises ou proposées (art. 33(3)(d))");
    }

    @Test
    @Proves("VAR-15")
    void made_in_two_phases_says_what_each_told_and_what_is_still_to_follow() throws Exception {
        first(null);
        var part = json("dpo.suresnes");
        assertThat(part.get("state").asText()).isEqualTo("IN_PART");
        assertThat(texts(part.get("missing"))).containsExactly("PERSONS", "RECORDS", "CONSEQUENCES");
        assertThat(part.at("/phases/0/number").asText()).isEqualTo("CNIL-2024-1");
        assertThat(part.at("/phases/0/points").findValuesAsText("point"))
                .containsExactly("NATURE", "CONTACT", "MEASURES");
        assertThat(part.at("/phases/0/points").findValuesAsText("article"))
                .containsExactly("33(3)(a)", "33(3)(b)", "33(3)(d)");
        assertThat(text())
                .contains("Images vues par un tiers", "<b>à 50 % & plus</b>", "CNIL-2024-1", "notifiée en partie")
                .contains("Le nombre approximatif de personnes (art. 33(3)(a))", "Ce qui manque encore");

        var rest = new NotificationContent(null, 120, 400, null, sealed("Vie privée"), null);
        tell(new CompleteNotification(breach, actor("dpo.suresnes"), rest, DAY.plusDays(3)));
        var whole = json("dpo.suresnes");
        assertThat(whole.get("state").asText()).isEqualTo("WHOLE");
        assertThat(whole.get("missing")).isEmpty();
        assertThat(whole.at("/phases/1/points").findValuesAsText("point"))
                .containsExactly("PERSONS", "RECORDS", "CONSEQUENCES");
        assertThat(whole.at("/phases/1/points/0/value").asInt()).isEqualTo(120);
        assertThat(text()).contains("Complément, le 29 octobre 2024", "Vie privée", "Rien : aucun des points");
    }

    @Test
    void is_a_file_that_archives_keep_and_that_screen_readers_read_in_every_phase() throws Exception {
        VeraPdf.requireSound(pdf());
        first(sealed("Le téléservice était fermé"));
        VeraPdf.requireSound(pdf());
        tell(new CompleteNotification(
                breach,
                actor("dpo.suresnes"),
                new NotificationContent(null, 1, 2, null, sealed("Aucune"), null),
                DAY.plusDays(3)));
        VeraPdf.requireSound(pdf());
    }

    @Test
    void that_is_waived_says_why_and_asks_for_nothing_more() throws Exception {
        tell(new WaiveNotification(breach, actor("dpo.suresnes"), sealed("Données chiffrées"), DAY));
        var content = json("dpo.suresnes");
        assertThat(content.get("state").asText()).isEqualTo("WAIVED");
        assertThat(content.get("setAside").asText()).isEqualTo("Données chiffrées");
        assertThat(content.get("missing")).isEmpty();
        assertThat(text()).contains("n’est pas notifiée", "Données chiffrées");
    }

    @Test
    void is_read_by_the_parties_only_and_keeps_no_text_of_who_is_erased() throws Exception {
        assertThat(json("juriste.xxii").get("missing")).hasSize(6);
        for (var type : List.of(APPLICATION_JSON, APPLICATION_PDF)) {
            assertThat(call("juriste.aix", breach, type).getStatus()).isEqualTo(404);
            var unknown = new BreachId(convention, UUID.randomUUID());
            assertThat(call("dpo.suresnes", unknown, type).getStatus()).isEqualTo(404);
        }
        var texts = web.app().bean(OpenSecret.class);
        texts.forget(actor("dpo.suresnes").id());
        try {
            assertThat(text()).contains("texte effacé").doesNotContain("Faits vus");
        } finally {
            texts.remember(actor("dpo.suresnes").id());
        }
    }

    private void first(@Nullable SealedText lateReason) {
        var told = new NotificationContent(
                sealed("Images vues par un tiers"),
                null,
                null,
                sealed("Le délégué"),
                null,
                sealed("<b>à 50 % & plus</b>"));
        var at = AWARE.plusSeconds(3600);
        tell(new NotifyCnil(breach, actor("dpo.suresnes"), at, at, "CNIL-2024-1", told, lateReason, DAY));
    }

    private static void tell(Object command) {
        web.app().send(command);
        assertThat(web.app().bean(CaughtUp.class).await()).isTrue();
    }

    private static SealedText sealed(String text) {
        return web.app()
                .bean(OpenSecret.class)
                .seal(actor("dpo.suresnes").id(), new ConventionId(UUID.randomUUID()), text);
    }

    private JsonNode json(String account) throws Exception {
        return web.read(200, account, web.get(address(breach)).accept(APPLICATION_JSON));
    }

    private byte[] pdf() throws Exception {
        var response = call("dpo.suresnes", breach, APPLICATION_PDF);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        return response.getContentAsByteArray();
    }

    private String text() throws Exception {
        try (var pdf = Loader.loadPDF(pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static MockHttpServletResponse call(String account, BreachId of, MediaType accepted) throws Exception {
        return web.call(account, web.get(address(of)).accept(accepted));
    }

    private static String address(BreachId of) {
        return "conventions/" + of.convention().value() + "/breaches/" + of.incident() + "/notification";
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
