package org.pacta.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.infra.screens.live.Changes;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Deciding")
class DecidingTest extends BrowserTest {

    @Autowired
    Changes changes;

    @Autowired
    PreviewWorld world;

    @BeforeEach
    void beginAgain() {
        world.beginAgain();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_report_is_read_and_approved_on_a_phone(boolean scripts) {
        var page = page("elu.aix", PHONE, scripts);
        page.navigate("/corbeille");
        page.locator(".row-link").click();
        assertThat(page.locator("h1")).hasText("Approuver le rapport");
        assertThat(page.locator("#texte-titre")).isVisible();
        button(page.locator(".bar"), "Approuver le rapport").click();
        assertThat(page.locator(".notice-done")).containsText("Approuver le rapport");
        assertThat(page.locator("h1")).hasText("Ma corbeille");
        assertThat(page.locator(".empty-title")).hasText("Rien ne vous attend ici.");
        page.navigate("/corbeille?vue=faites");
        assertThat(page.locator(".row-title")).hasText("Approuver le rapport");
    }

    @Test
    void a_refusal_asks_its_reason_and_loses_nothing() {
        var page = page("elu.aix", PHONE, false);
        page.navigate(EveryPageTest.task("approve-report", "aix"));
        page.locator("summary", named("Renvoyer le rapport…")).click();
        button(page.locator(".other-in"), "Renvoyer le rapport").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’a été enregistré.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("form.required");
        assertThat(page.locator("#champ-reason")).isVisible();
        page.locator("#champ-reason").fill("Le rapport oublie la maintenance.");
        button(page.locator(".other-in"), "Renvoyer le rapport").click();
        assertThat(page.locator(".notice-done")).containsText("Renvoyer le rapport");
    }

    @Test
    void a_signature_is_shown_once_more_before_it_counts() {
        var page = page("executif.suresnes", WIDE, false);
        page.navigate(EveryPageTest.task("sign-convention", "suresnes"));
        button(page.locator(".decide"), "Signer la convention").click();
        assertThat(page.locator(".solemn"))
                .hasText(Pattern.compile("Vous signez, au nom de la Ville de Suresnes, la version 2 de la convention"
                        + " 2026-0001, empreinte [0-9a-f]{8}…"));
        assertThat(page.locator(".answers")).containsText("jeudi 12 mars 2026");
        button(page.locator("main"), "Revenir au formulaire").click();
        assertThat(page.locator("#champ-signedOn")).hasValue("2026-03-12");
        button(page.locator(".decide"), "Signer la convention").click();
        button(page.locator("main"), "Confirmer : Signer la convention").click();
        assertThat(page.locator(".notice-done")).containsText("Signer la convention");
    }

    @Test
    void pouvoirs_find_more_rows_without_scripts_and_keep_those_that_are_there() {
        var page = page("assemblees.aix", PHONE, false);
        page.navigate(EveryPageTest.task("record-attendance", "aix"));
        page.locator("select[name='pouvoirs.giver']").first().selectOption("aix-m44");
        page.locator("select[name='pouvoirs.holder']").first().selectOption("aix-m3");
        page.getByLabel("Conseiller nº 3", exact()).check();
        button(page.locator("main"), "Ajouter des lignes").click();
        assertThat(page.locator("select[name='pouvoirs.giver']")).hasCount(7);
        assertThat(page.locator("select[name='pouvoirs.giver']").first()).hasValue("aix-m44");
        assertThat(page.getByLabel("Conseiller nº 3", exact())).isChecked();
    }

    @Test
    void those_present_are_counted_as_they_are_ticked() {
        var page = page("assemblees.aix", WIDE);
        page.navigate(EveryPageTest.task("record-attendance", "aix"));
        page.getByLabel("Conseiller nº 3", exact()).check();
        assertThat(page.locator("#champ-present .members-number")).hasText("1");
        button(page.locator("#champ-present"), "Tout cocher").click();
        assertThat(page.locator("#champ-present .members-number")).hasText("55");
    }

    @Test
    void a_broken_rule_is_told_with_its_code_and_its_source() {
        var page = page("assemblees.aix", WIDE);
        page.navigate(EveryPageTest.task("record-vote", "aix"));
        page.locator("#champ-votedOn").fill("2026-03-12");
        page.locator("#champ-number").fill("DL2026_40");
        page.getByLabel("Non").check();
        button(page.locator(".decide"), "Enregistrer le vote").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Répondez à « Pour ».");
        assertThat(page.locator("#champ-number")).hasValue("DL2026_40");
        page.locator("#champ-votesFor").fill("99");
        page.locator("#champ-votesAgainst").fill("0");
        page.locator("#champ-abstentions").fill("0");
        page.locator("#champ-notTakingPart").fill("0");
        button(page.locator(".decide"), "Enregistrer le vote").click();
        button(page.locator("main"), "Confirmer : Enregistrer le vote").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("preview.too-many-votes");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("AIX-09");
        assertThat(page.locator("#champ-votesFor")).hasValue("99");
    }

    @Test
    void in_a_wide_window_the_next_step_opens_beside_the_list() {
        var page = page("assemblees.aix", WIDE);
        page.navigate("/corbeille");
        page.locator(".row-link", named("Convoquer l’assemblée")).click();
        assertThat(page.locator("#tache-titre")).hasText("Convoquer l’assemblée");
        assertThat(page).hasURL(Pattern.compile("/taches/"));
        assertThat(page.locator(".row-link[aria-current]")).containsText("Convoquer l’assemblée");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_new_convention_keeps_what_was_typed_until_it_is_complete() {
        var page = page("juriste.suresnes", PHONE, false);
        page.navigate("/conventions/nouvelle");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Expérimentation d’analyse vidéo par intelligence artificielle"))
                .click();
        page.getByLabel("Intitulé").fill("Essai au centre de supervision");
        page.getByLabel("La Ville").selectOption("suresnes");
        button(page.locator("main"), "Ouvrir la convention").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("« Le Partenaire » est à remplir.");
        assertThat(page.getByLabel("Intitulé")).hasValue("Essai au centre de supervision");
        assertThat(page.getByLabel("La Ville")).hasValue("suresnes");
    }

    @Test
    void taking_a_step_and_giving_it_back() {
        var page = page("executif.suresnes", WIDE, false);
        page.navigate(EveryPageTest.task("sign-convention", "suresnes"));
        button(page.locator("main"), "Prendre cette étape").click();
        assertThat(page.locator(".holding")).containsText("En main : Hélène Brossard");
        button(page.locator("main"), "Rendre au groupe").click();
        assertThat(page.locator(".holding")).containsText("Personne ne l’a encore prise.");
    }

    @Test
    void news_is_told_without_taking_the_focus() {
        var page = page("juriste.var", WIDE);
        page.navigate(EveryPageTest.task("submit-convention", "var"));
        page.locator("textarea").first().fill("Hôtel du Département");
        var focused = page.evaluate("document.activeElement.id");
        page.waitForTimeout(300);
        changes.announce(PreviewWorld.id("suresnes"));
        changes.announce(PreviewWorld.id("var"));
        assertThat(page.locator("#nouvelles")).containsText("Du nouveau : actualiser");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(focused);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("actualiser"))
                .click();
        assertThat(page.locator("textarea").first()).hasValue("Hôtel du Département");
        assertThat(page.locator("#nouvelles")).isEmpty();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
