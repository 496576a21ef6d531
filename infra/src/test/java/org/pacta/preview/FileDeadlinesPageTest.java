package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The deadlines of a file, without scripts,")
class FileDeadlinesPageTest extends BrowserTest {

    static final String SURESNES = "/conventions/" + PreviewWorld.id("suresnes").value() + "/echeances";

    @Test
    void say_what_happened_to_a_clock_and_from_which_date_to_which_it_moved() {
        var deferral = text(open(), "Déféré du préfet", ".clock-changes");
        assertThat(deferral)
                .isEqualTo("Interrompu le vendredi 20 février 2026 : le préfet demande des pièces (CGCT L2131-6)"
                        + " L’échéance était le mardi 14 avril 2026 ; elle n’a plus de date."
                        + " Reparti en entier le vendredi 27 février 2026 : fin de la cause « le préfet demande des pièces (CGCT L2131-6) »"
                        + " Échéance portée du mardi 14 avril 2026 au mardi 28 avril 2026.");
    }

    @Test
    void promise_no_date_while_a_clock_stands_still() {
        var stopped = text(open(), "Prolongation de l’avis de la CNIL", "");
        assertThat(stopped)
                .contains("suspendue sans date pour l’instant", "Dernier moment, avant l’arrêt lundi 8 juin 2026");
    }

    @Test
    void say_who_was_told_when_how_and_as_what() {
        var page = open();
        unfold(page, "Liste des délibérations");
        assertThat(text(page, "Liste des délibérations", ".notices"))
                .isEqualTo("vendredi 13 février 2026 Rappel, 3 jours avant, dans la corbeille"
                        + " secrétariat des assemblées de la Ville de Suresnes"
                        + " dimanche 15 février 2026 Rappel, 1 jour avant, dans la corbeille"
                        + " secrétariat des assemblées de la Ville de Suresnes");
        unfold(page, "Avis de la CNIL");
        assertThat(of(page, "Avis de la CNIL").locator(".notices > li").count()).isOne();
        assertThat(text(page, "Avis de la CNIL", ".notices"))
                .contains("délégué à la protection des données de la Ville de Suresnes")
                .contains("délégué à la protection des données de XXII Group");
    }

    @Test
    void say_that_one_was_told_of_what_was_missed() {
        var page = page("juriste.aix", WIDE, false);
        page.navigate("/conventions/" + PreviewWorld.id("aix").value() + "/echeances");
        unfold(page, "Liste des délibérations");
        assertThat(text(page, "Liste des délibérations", ".notices"))
                .contains("Alerte, dès l’échéance passée, dans la corbeille", "exécutif");
    }

    @Test
    void say_where_a_date_comes_from_and_how_sure_it_is() {
        var page = open();
        unfold(page, "Déféré du préfet");
        assertThat(text(page, "Déféré du préfet", ".deadline-law"))
                .isEqualTo("Source CGCT L2131-6 AIX-11 Mode de calcul en jours francs"
                        + " Sûreté du droit Règle connue, dont le texte est à relire avant de s’y fier.");
        assertThat(text(page, "Déféré du préfet", ".steps"))
                .startsWith("Réception en préfecture le 13 février 2026.")
                .endsWith("délai franc, le lendemain compte encore : mardi 28 avril 2026");
        assertThat(of(page, "Recours devant")
                        .locator(".clock-changes, .notices")
                        .count())
                .isZero();
    }

    @Test
    void show_beside_the_recorded_date_the_one_that_would_be_counted_today() {
        assertThat(text(open(), "Avis de la CNIL", ".recount"))
                .contains("elle tomberait le mardi 28 avril 2026")
                .contains("La date enregistrée ne bouge pas.");
    }

    private Page open() {
        var page = page("juriste.suresnes", WIDE, false);
        page.navigate(SURESNES);
        return page;
    }

    private static void unfold(Page page, String title) {
        of(page, title).locator("summary").all().forEach(one -> one.click());
    }

    private static com.microsoft.playwright.Locator of(Page page, String title) {
        return page.locator(".deadline:has(h3:text-matches('^" + title + "'))");
    }

    private static String text(Page page, String title, String part) {
        var found = of(page, title);
        return (part.isEmpty() ? found : found.locator(part))
                .first()
                .innerText()
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
