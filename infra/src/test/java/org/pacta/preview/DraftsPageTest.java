package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was typed")
class DraftsPageTest extends BrowserTest {

    static final String REASON = "textarea[name=reason]";
    static final String KEEP = "text=Garder le brouillon";

    static String withdrawal(String convention) {
        return "/conventions/" + PreviewWorld.id(convention).value() + "/actes/withdraw";
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("is kept by a button and offered in another window")
    void is_kept_by_a_button(boolean scripts) {
        var page = page("juriste.suresnes", PHONE, scripts);
        page.navigate(withdrawal("suresnes"));
        page.fill(REASON, "Le partenaire renonce");
        follow(page, KEEP);
        assertThat(page.textContent(".notice-done")).contains("Votre brouillon est gardé");

        var another = page("juriste.suresnes", WIDE, scripts);
        another.navigate(withdrawal("suresnes"));
        assertThat(another.inputValue(REASON)).isEqualTo("Le partenaire renonce");
        assertThat(another.textContent(".draft-told")).contains("est repris");
        follow(another, "text=Effacer le brouillon");
        assertThat(another.inputValue(REASON)).isEmpty();
        assertThat(another.isVisible(".draft-told")).isFalse();
    }

    @Test
    @DisplayName("keeps itself, for its author alone")
    void keeps_itself() {
        var page = page("juriste.var", WIDE);
        page.navigate(withdrawal("var"));
        page.fill(REASON, "Texte en cours");
        page.waitForSelector("text=Brouillon gardé.");

        assertThat(open("juriste.var").inputValue(REASON)).isEqualTo("Texte en cours");
        assertThat(open("juriste.collectivite").inputValue(REASON)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private Page open(String who) {
        var page = page(who, WIDE);
        page.navigate(withdrawal("var"));
        return page;
    }
}
