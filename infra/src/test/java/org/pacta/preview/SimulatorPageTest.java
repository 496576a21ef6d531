package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.ReadCalendar;

@DisplayName("The simulator, without scripts,")
class SimulatorPageTest extends BrowserTest {

    static final String PAGE = "/calculer-un-delai";
    static final String TWICE = PAGE + "?delai=sur-breach-notice&depart=2026-10-25&heure=02:30&lieu=92";

    @Test
    void answers_a_question_and_keeps_it_in_an_address_that_can_be_sent() {
        var page = asked("appeal", "2024-02-14");
        assertThat(text(page, ".sim-lead"))
                .startsWith("Le dernier jour pour saisir le tribunal est le lundi 15 avril 2024");
        assertThat(text(page, ".sim-facts"))
                .contains("lundi 15 avril 2024, jusqu’à minuit", "heure de Paris (UTC+02:00)", "CJA R421-1");
        assertThat(text(page, ".steps")).contains("échéance le dimanche 14 avril 2024");
        var again = page("executif.suresnes", PHONE, false);
        again.navigate(page.url().replaceFirst("http://[^/]*", ""));
        assertThat(text(again, ".sim-lead")).isEqualTo(text(page, ".sim-lead"));
    }

    @Test
    void opens_with_today_and_the_place_of_ones_organisation() {
        var page = page("juriste.var", WIDE, false);
        page.navigate(PAGE);
        assertThat(page.inputValue("[name=depart]")).isEqualTo("2026-03-12");
        assertThat(page.inputValue("[name=lieu]")).isEqualTo("83");
        assertThat(page.locator(".sim-answer").count()).isZero();
    }

    @Test
    void asks_only_what_the_choice_calls_for() {
        var page = page("dpo.suresnes", WIDE, false);
        page.navigate(PAGE);
        for (var hidden : new String[] {"[name=heure]", "[name=nombre]", "[name=mode]", "[name=vendredi-saint]"})
            assertThat(page.isVisible(hidden)).as(hidden).isFalse();
        page.selectOption("[name=delai]", "breach-to-cnil");
        assertThat(page.isVisible("[name=heure]")).isTrue();
        page.selectOption("[name=delai]", "sur-alert");
        assertThat(page.isVisible("[name=nombre]")).isTrue();
        assertThat(page.isVisible("[name=heure]")).isFalse();
        page.selectOption("[name=delai]", "libre");
        assertThat(page.isVisible("[name=mode]")).isTrue();
        page.selectOption("[name=unite]", "hours");
        assertThat(page.isVisible("[name=heure]")).isTrue();
        page.selectOption("[name=lieu]", "67");
        assertThat(page.isVisible("[name=vendredi-saint]")).isTrue();
    }

    @Test
    void counts_good_friday_where_the_commune_keeps_it() {
        var page = page("executif.suresnes", WIDE, false);
        var address = PAGE + "?delai=libre&nombre=1&unite=months&mode=cpc&sens=forward&depart=2027-02-26&lieu=67";
        page.navigate(address);
        assertThat(text(page, ".sim-lead")).contains("vendredi 26 mars 2027");
        page.navigate(address + "&vendredi-saint=oui");
        assertThat(text(page, ".sim-lead")).contains("mardi 30 mars 2027");
        assertThat(text(page, ".sim-prudent")).contains("vendredi 26 mars 2027", "sans report, que l’article 642");
        assertThat(text(page, ".month-holidays")).contains("vendredi 26 mars : Vendredi Saint");
    }

    @Test
    void keeps_bad_input_with_the_sentence_beside_its_field() {
        var page = page("executif.suresnes", WIDE, false);
        var response =
                page.navigate(PAGE + "?delai=libre&nombre=trois&unite=hours&mode=cpc&sens=forward&depart=&lieu=92");
        assertThat(response.status()).isEqualTo(422);
        assertThat(text(page, ".field-wrong:has([name=nombre])")).contains("vous avez donné « trois »");
        assertThat(text(page, ".field-wrong:has([name=depart])")).contains("« Jour de départ » est à remplir.");
        assertThat(text(page, ".notice-refused .code")).isEqualTo("deadline.amount, form.required");
        assertThat(page.inputValue("[name=nombre]")).isEqualTo("trois");
        page.navigate(PAGE + "?delai=libre&nombre=3&unite=hours&mode=cpc&sens=forward&depart=2026-03-12&lieu=92");
        assertThat(text(page, ".field-wrong"))
                .contains(
                        "« Code de procédure civile (640 à 642), avec report » ne compte pas en « heures »",
                        "jours, semaines, mois, ans");
    }

    @Test
    void asks_which_of_two_hours_is_meant_when_clocks_go_back() {
        var page = page("dpo.suresnes", WIDE, false);
        page.navigate(TWICE);
        assertThat(text(page, ".field-wrong")).contains("il est 02:30 deux fois");
        page.getByLabel("La seconde fois").check();
        follow(page, "button:has-text('Calculer')");
        assertThat(text(page, ".sim-lead")).contains("mardi 27 octobre 2026 à 02:30");
        page.navigate(TWICE.replace("2026-10-25", "2026-03-29"));
        assertThat(text(page, ".field-wrong")).contains("il n’est jamais 02:30");
    }

    @Test
    void sets_two_starts_side_by_side() {
        var page = asked("var-formal-notice", "2026-04-16");
        follow(page, ".sim-next a");
        assertThat(page.locator(".sim-one").count()).isEqualTo(2);
        assertThat(text(page, ".sim-compared"))
                .isEqualTo(
                        "En partant le lundi 20 avril au lieu du jeudi 16 avril, l’échéance tombe 1 jour plus tard, et la"
                                + " date à tenir par prudence 4 jours plus tard.");
        page.navigate(PAGE + "?delai=var-formal-notice&depart=2026-04-16&autre=jamais&lieu=83");
        assertThat(text(page, ".field-wrong:has([name=autre])")).contains("attend une date qui existe");
    }

    @Test
    void marks_start_end_and_closed_days_for_the_eye_and_for_the_ear() {
        var page = asked("appeal", "2026-03-12");
        assertThat(plain(page.locator(".day-start").textContent())).isEqualTo("12 : départdépart");
        assertThat(plain(page.locator(".day-end").textContent())).isEqualTo("13 : échéanceéchéance");
        assertThat(page.locator(".day-closed:has-text('férié, Lundi de Pâques')")
                        .count())
                .isEqualTo(1);
        assertThat(page.locator(".month").count()).isEqualTo(3);
        page.navigate(PAGE + "?delai=sur-term&depart=2021-08-31&lieu=92");
        assertThat(page.locator(".month caption").allTextContents()).containsExactly("août 2021", "février 2023");
        assertThat(plain(text(page, ".month-gap"))).isEqualTo("17 mois sans rien à marquer");
    }

    @Test
    void gives_the_answer_to_a_calendar_and_sends_back_to_the_page_what_has_none() {
        var page = asked("appeal", "2024-02-14");
        var file = page.request().get(page.getAttribute(".sim-take a", "href"));
        assertThat(file.headers().get("content-type")).startsWith("text/calendar");
        assertThat(ReadCalendar.of(file.text()).events())
                .singleElement()
                .satisfies(event -> assertThat(event.value(Property.DTSTART)).isEqualTo("20240415"));
        var refused = page.request().get(PAGE + ".ics?delai=appeal&depart=");
        assertThat(refused.url()).endsWith(PAGE + "?delai=appeal&depart=");
    }

    private Page asked(String delay, String day) {
        var page = page("executif.suresnes", WIDE, false);
        page.navigate(PAGE);
        page.selectOption("[name=delai]", delay);
        page.fill("[name=depart]", day);
        follow(page, "button:has-text('Calculer')");
        return page;
    }

    private static String text(Page page, String selector) {
        return plain(page.locator(selector).first().innerText());
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
