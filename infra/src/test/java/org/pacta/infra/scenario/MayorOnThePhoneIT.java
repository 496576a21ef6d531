package org.pacta.infra.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.infra.time.LegalClock;
import org.pacta.preview.PageRules;
import org.pacta.proofs.Proves;

/** An elected member of Aix decides from a train: a phone, with scripts or without. */
@DisplayName("On a phone")
class MayorOnThePhoneIT extends BrowserScenario {

    static final String APPROVE = "Approuver le rapport";
    static final String EXPOSITION =
            "Douze communes partagent leurs capteurs.\nIl est proposé d’approuver la convention annexée.";

    Api api;
    BlindScript script;

    @BeforeEach
    void talkToTheProduct() {
        api = new Api(pacta.address(), pacta.keycloak());
        script = new BlindScript(api);
    }

    @ParameterizedTest(name = "the rapporteur approves a report and gives a pouvoir; scripts: {0}")
    @ValueSource(booleans = {true, false})
    @Proves({"AIX-04", "AIX-07"})
    void the_rapporteur_approves_a_report_and_gives_a_pouvoir(boolean scripts) throws InterruptedException {
        var title = title("Capteurs partagés " + (scripts ? "du littoral" : "du plateau"));
        var id = reportToApprove(title);
        var member = onPhone("elu.aix", scripts);
        member.find(APPROVE, title);
        fits(member, "40-telephone-corbeille");
        member.opens(APPROVE, title);
        assertThat(member.page.locator(".submitted")).containsText("Douze communes partagent leurs capteurs.");
        assertThat(Visitor.button(member.page.locator(".bar"), APPROVE)).isInViewport();
        fits(member, "41-telephone-approuver");
        if (scripts) album.window(member.page, "telephone");
        Visitor.button(member.page.locator(".bar"), APPROVE).click();
        fits(member, "42-telephone-approuve");
        member.hasDone(APPROVE, APPROVE, title);
        convene(id);
        member.page.navigate("/conventions/" + id);
        fits(member, "43-telephone-dossier");
        givesPouvoir(member);
        assertThat(member.page.locator(".notice-done")).containsText("Donner un pouvoir");
        member.page.navigate("/conventions/" + id + "/journal");
        assertThat(member.page.locator(".facts")).containsText("Un pouvoir est donné");
        fits(member, "46-telephone-journal");
    }

    void givesPouvoir(Visitor member) {
        var page = member.page;
        page.locator(".file-tabs").getByText("Actes").click();
        fits(member, "44-telephone-actes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Donner un pouvoir"))
                .click();
        page.getByLabel("Mandataire")
                .selectOption(
                        new com.microsoft.playwright.options.SelectOption().setLabel("Élu 2 Ville d’Aix-en-Provence"));
        fits(member, "45-telephone-pouvoir");
        Visitor.button(page.locator("#decision .decide"), "Donner le pouvoir").click();
    }

    @Test
    void the_file_of_others_is_not_found() {
        var others = Demonstration.VAR.draft(script);
        var partner = visitor("juriste.xxii");
        var answer = partner.page.navigate("/conventions/" + others);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(partner.page.locator("h1")).hasText("Cette page n’existe pas, ou pas pour vous");
        assertThat(partner.page.locator("main"))
                .containsText("Une organisation ne voit que les conventions auxquelles elle est partie.");
        assertThat(partner.page.locator("main")).not().containsText("Var");
        album.page(partner.page, "50-introuvable");
    }

    /**
     * Nothing to scroll sideways for, and no rule of accessibility broken; what measures the rules is itself a script,
     * so where scripts do not run the same page is measured by the run in which they do.
     */
    private void fits(Visitor member, String name) {
        album.page(member.page, name);
        assertThat(PageRules.overflow(member.page)).as(name).isZero();
        if (member.runsScripts)
            assertThat(PageRules.violations(member.page)).as(name).isEmpty();
    }

    /** The convention as it stands when the secretariat of Aix has handed the report to its rapporteur. */
    private String reportToApprove(String title) throws InterruptedException {
        var draft = Map.of(
                "template",
                "smart-metropole",
                "title",
                title,
                "parties",
                List.of(
                        Map.of("role", "metropole", "organisation", "metropole"),
                        Map.of("role", "partenaire", "organisation", "aix")),
                "parameters",
                Map.of());
        var drafted = api.post("juriste.metropole", "conventions", draft).expect(201);
        var id = drafted.body().get("id").asText();
        script.until("deliberation", "juriste.metropole", id);
        new Clerk(api, "assemblees.aix").does("draft-report", id, Map.of("exposition", EXPOSITION));
        return id;
    }

    private void convene(String id) throws InterruptedException {
        var today = LocalDate.now(LegalClock.PARIS);
        new Clerk(api, "assemblees.aix")
                .does(
                        "convene-council",
                        id,
                        Map.of(
                                "sentOn", today.toString(),
                                "sittingOn", today.plusDays(12).toString()));
    }
}
