package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.preview.PageRules.overflow;
import static org.pacta.preview.PageRules.violations;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every page")
class EveryPageTest extends BrowserTest {

    static final String SURESNES = "/conventions/" + PreviewWorld.id("suresnes").value();

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("nobody's door", "executif.suresnes", "/"),
                Arguments.of("basket of a mayor", "executif.suresnes", "/corbeille"),
                Arguments.of("empty basket", "executif.suresnes", "/corbeille?vue=deleguees"),
                Arguments.of("report to approve", "elu.aix", task("approve-report", "aix")),
                Arguments.of("attendance", "assemblees.aix", task("record-attendance", "aix")),
                Arguments.of("vote", "assemblees.aix", task("record-vote", "aix")),
                Arguments.of("blanks to fill", "juriste.var", task("submit-convention", "var")),
                Arguments.of("signature", "executif.suresnes", task("sign-convention", "suresnes")),
                Arguments.of("impact assessment", "dpo.suresnes", task("draft-aipd", "suresnes")),
                Arguments.of("step of somebody else", "juriste.suresnes", task("sign-convention", "suresnes")),
                Arguments.of("conventions", "juriste.suresnes", "/conventions"),
                Arguments.of("nothing found", "juriste.suresnes", "/conventions?q=introuvable"),
                Arguments.of("choice of a template", "juriste.suresnes", "/conventions/nouvelle"),
                Arguments.of("new convention", "juriste.suresnes", "/conventions/nouvelle?modele=suresnes-xxii"),
                Arguments.of("simulator", "executif.suresnes", "/calculer-un-delai"),
                Arguments.of(
                        "simulator, two answers",
                        "juriste.var",
                        "/calculer-un-delai?delai=var-formal-notice&depart=2026-04-16&autre=2026-04-20&lieu=83"),
                Arguments.of("simulator, refused", "dpo.suresnes", SimulatorPageTest.TWICE),
                Arguments.of("all deadlines", "juriste.aix", "/echeances"),
                Arguments.of("deadlines of one convention", "juriste.suresnes", DeadlinesPageTest.OF_SURESNES),
                Arguments.of("deadlines that are over", "executif.suresnes", "/echeances?vue=terminees"),
                Arguments.of("basket filtered", "executif.suresnes", "/corbeille?matiere=signature&echeance=sans"),
                Arguments.of("basket filtered to nothing", "executif.suresnes", "/corbeille?matiere=cnil"),
                Arguments.of("files that press", "juriste.aix", "/suivi"),
                Arguments.of("what outlives conventions", "juriste.suresnes", "/survivances"),
                Arguments.of("no files that press", "dpo.suresnes", "/suivi"),
                Arguments.of("no steps to do at once", "juriste.suresnes", "/corbeille/ensemble?vue=groupe"),
                Arguments.of("kinds of steps to do at once", "juriste.collectivite", "/corbeille/ensemble?vue=groupe"),
                Arguments.of(
                        "steps to do at once",
                        "juriste.collectivite",
                        "/corbeille/ensemble?vue=groupe&action=give-legal-visa"),
                Arguments.of("settings", "executif.suresnes", "/reglages"),
                Arguments.of("delegations given", "executif.suresnes", "/delegations"),
                Arguments.of("delegations received", "juriste.suresnes", "/delegations"),
                Arguments.of("own data", "elu.aix", "/mes-donnees"),
                Arguments.of("own data, asked", "juriste.suresnes", "/mes-donnees"),
                Arguments.of("erasures", "dpo.suresnes", "/effacements"),
                Arguments.of("answer to an erasure", "dpo.suresnes", "/effacements/" + PreviewErasures.WAITING.key()),
                Arguments.of("basket in a name", "juriste.suresnes", "/corbeille?vue=au-nom-de"),
                Arguments.of("calendars", "executif.suresnes", "/agendas"),
                Arguments.of("outlook of a draft", "juriste.var", OutlookPageTest.VAR),
                Arguments.of("course", "executif.suresnes", SURESNES),
                Arguments.of("clauses", "executif.suresnes", SURESNES + "/clauses"),
                Arguments.of("deadlines", "executif.suresnes", SURESNES + "/echeances"),
                Arguments.of("documents", "executif.suresnes", SURESNES + "/documents"),
                Arguments.of("acts", "juriste.suresnes", SURESNES + "/actes"),
                Arguments.of("one act", "juriste.suresnes", SURESNES + "/actes/withdraw"),
                Arguments.of("registers", "dpo.suresnes", SURESNES + "/registres"),
                Arguments.of("comments", "dpo.suresnes", SURESNES + "/commentaires"),
                Arguments.of("journal", "executif.suresnes", SURESNES + "/journal"),
                Arguments.of("text", "executif.suresnes", SURESNES + "/texte"),
                Arguments.of("not for them", "elu.aix", SURESNES));
    }

    static String task(String action, String organisation) {
        return "/taches/" + PreviewWorld.taskOf(action, organisation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("breaks no rule of accessibility and fits a phone")
    void is_accessible_and_fits(String what, String who, String address) {
        var page = page(who, WIDE);
        page.navigate(address);
        assertThat(violations(page)).as(what).isEmpty();
        page.setViewportSize(PHONE, 844);
        assertThat(violations(page)).as(what + " on a phone").isEmpty();
        assertThat(overflow(page)).as(what + " on a phone").isZero();
        complaints.removeIf(complaint -> complaint.matches(".*status of (404|422).*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("is measured by something that sees what is wrong")
    void a_wrong_page_is_seen() {
        var page = page("executif.suresnes", PHONE);
        page.navigate("/corbeille");
        page.evaluate("document.querySelector('main').append(new Image())");
        page.evaluate("document.querySelector('main').style.width = '600px'");
        assertThat(violations(page)).singleElement().asString().startsWith("image-alt");
        assertThat(overflow(page)).isPositive();
    }
}
