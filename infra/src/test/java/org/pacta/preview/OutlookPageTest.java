package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time line of a draft, without scripts,")
class OutlookPageTest extends BrowserTest {

    static final String SURESNES = "/conventions/" + PreviewWorld.id("suresnes").value() + "/echeances";
    static final String AIX = "/conventions/" + PreviewWorld.id("aix").value() + "/echeances";
    static final String VAR = "/conventions/" + PreviewWorld.id("var").value() + "/echeances";

    @Test
    void moves_with_the_day_of_signature_that_one_assumes() {
        var page = open("juriste.suresnes", SURESNES);
        assertThat(moment(page, "Dernière signature, supposée")).contains("jeudi 12 mars 2026");
        assertThat(moment(page, "Terme de la convention"))
                .contains("dimanche 12 septembre 2027", "1 an et 6 mois après");
        page.fill("[name=effet]", "2026-08-31");
        follow(page, "button:has-text('Recalculer')");
        assertThat(moment(page, "Terme de la convention")).contains("mardi 29 février 2028");
        assertThat(moment(page, "Installation des équipements"))
                .contains("mercredi 30 septembre 2026", "30 jours après");
        assertThat(page.inputValue("[name=effet]")).isEqualTo("2026-08-31");
    }

    @Test
    void stands_in_the_order_of_time_with_what_comes_before_the_notification() {
        var page = open("juriste.aix", AIX);
        assertThat(page.locator(".time-what h3").allTextContents())
                .containsExactly(
                        "Notification, supposée",
                        "Résiliation reçue à temps",
                        "Dernier jour du programme de préfiguration",
                        "Terme de la convention",
                        "Reconduction tacite, la première fois");
    }

    @Test
    void says_what_waits_for_a_fact_or_for_a_length() {
        var page = open("juriste.var", VAR);
        assertThat(waiting(page, "Violation signalée au Département"))
                .contains("48 heures après la prise de connaissance");
        assertThat(waiting(page, "Terme de l’expérimentation"))
                .contains("longueur à donner, « Durée de l’expérimentation », après la dernière signature");
        assertThat(waiting(page, "Confidentialité")).contains("sans limite de temps, après la fin de la convention");
    }

    @Test
    void leaves_out_what_already_runs_for_real() {
        assertThat(open("juriste.suresnes", SURESNES)
                        .locator(".waiting li:has-text('Déféré du préfet')")
                        .count())
                .isZero();
        assertThat(open("juriste.var", VAR)
                        .locator(".waiting li:has-text('Déféré du préfet')")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refuses_a_day_that_is_none_or_comes_too_late_beside_its_field() {
        var page = page("juriste.aix", WIDE, false);
        assertThat(page.navigate(AIX + "?effet=demain").status()).isEqualTo(422);
        assertThat(plain(page.locator(".field-wrong").innerText()))
                .contains("« Jour supposé » attend une date qui existe");
        assertThat(page.navigate(AIX + "?effet=2028-01-01").status()).isEqualTo(422);
        assertThat(plain(page.locator(".field-wrong").innerText())).contains("convention.term-follows-effect");
        assertThat(page.inputValue("[name=effet]")).isEqualTo("2028-01-01");
    }

    private Page open(String who, String address) {
        var page = page(who, WIDE, false);
        page.navigate(address);
        return page;
    }

    private static String moment(Page page, String title) {
        return plain(
                page.locator(".time-line > li:has(h3:text-is('" + title + "'))").innerText());
    }

    private static String waiting(Page page, String title) {
        return plain(
                page.locator(".waiting > li:has-text('" + title + "')").first().innerText());
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
