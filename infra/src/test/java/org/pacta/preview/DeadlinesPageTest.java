package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The deadlines of all conventions, without scripts,")
class DeadlinesPageTest extends BrowserTest {

    static final String OF_SURESNES =
            "/echeances?convention=" + PreviewWorld.id("suresnes").value();

    @Test
    void stand_in_groups_from_the_most_pressing_on() {
        var page = open("juriste.aix", "/echeances");
        assertThat(page.locator(".press h2").allTextContents())
                .containsExactly("Dépassées", "Aujourd’hui", "Cette semaine");
        assertThat(text(page, ".lede"))
                .isEqualTo(
                        "La plus pressante : Liste des délibérations affichée et en ligne, dépassée depuis 2 jours.");
        assertThat(text(page, ".press-past li")).contains("dépassée depuis 2 jours", "mardi 10 mars 2026");
        assertThat(text(page, ".press-today li")).contains("aujourd’hui, jusqu’à minuit");
        assertThat(text(page, ".press-week li")).contains("dans 3 jours", "dimanche 15 mars 2026");
    }

    @Test
    void are_told_apart_by_a_sign_and_by_words() {
        var page = open("juriste.aix", "/echeances");
        assertThat(page.locator(".press-sign").allTextContents()).containsExactly("!", "▲", "△");
    }

    @Test
    void name_the_prudent_date_first_and_the_other_beside_it() {
        var page = open("juriste.suresnes", "/echeances");
        var answer = text(page, ".press-lines li:has-text('Avis de la CNIL')");
        assertThat(answer).contains("vendredi 24 avril 2026").contains("date prudente ; sinon lundi 27 avril 2026");
        assertThat(text(page, ".press-stopped"))
                .contains("Prolongation de l’avis de la CNIL", "suspendue", "sans date pour l’instant");
    }

    @Test
    void are_those_of_one_convention_where_it_is_chosen() {
        var page = open("juriste.suresnes", "/echeances");
        page.selectOption(
                "[name=convention]", PreviewWorld.id("suresnes").value().toString());
        follow(page, "button:has-text('Montrer')");
        assertThat(page.url()).endsWith(OF_SURESNES);
        assertThat(page.locator(".press-about").allTextContents())
                .isNotEmpty()
                .allMatch(text -> text.contains("2026-0001"));
        follow(page, ".press-link >> nth=0");
        assertThat(page.url())
                .endsWith("/conventions/" + PreviewWorld.id("suresnes").value() + "/echeances");
    }

    @Test
    void that_are_over_stand_apart() {
        var page = open("juriste.suresnes", "/echeances?vue=terminees");
        assertThat(text(page, ".press-ended")).contains("tenue", "Liste des délibérations");
        assertThat(page.locator(".press").count()).isEqualTo(1);
    }

    @Test
    void of_others_are_not_there() {
        var page = open("juriste.var", "/echeances");
        assertThat(text(page, ".empty")).contains("Rien ici pour l’instant.");
        assertThat(page.locator(".press").count()).isZero();
    }

    @Test
    void go_into_ones_calendar_by_an_address_that_is_shown_once() {
        var page = open("juriste.suresnes", "/agendas");
        page.selectOption("[name=suivre]", "organisation:suresnes");
        follow(page, "button:has-text('Créer l’agenda')");
        assertThat(page.inputValue("#adresse")).endsWith("/agenda/" + PreviewFeeds.TOKEN + ".ics");
        assertThat(page.getAttribute(".agenda-open a", "href")).startsWith("webcal://");
        page.navigate("/agendas");
        assertThat(page.content()).doesNotContain(PreviewFeeds.TOKEN);
        assertThat(text(page, ".agenda-lines li"))
                .contains("Ville de Suresnes", "toute l’organisation", "jamais lu encore");
        follow(page, ".agenda-lines button");
        assertThat(text(page, ".notice-done")).contains("L’agenda est retiré : son adresse ne répond plus.");
        assertThat(page.locator(".agenda-lines li").count()).isZero();
    }

    private Page open(String who, String address) {
        var page = page(who, WIDE, false);
        page.navigate(address);
        return page;
    }

    private static String text(Page page, String selector) {
        return page.locator(selector)
                .first()
                .innerText()
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
