package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

@DisplayName("What outlives conventions")
class SurvivalsPageTest extends BrowserTest {

    @Test
    @Proves({"SUR-17.1", "SUR-17.2", "SUR-22"})
    void stands_by_what_ends_first_with_how_long_it_still_binds() {
        var page = open("juriste.suresnes", "/survivances");
        assertThat(text(page, ".lede")).startsWith("2 engagements lient encore");
        assertThat(page.locator(".watch-file h2").allTextContents())
                .containsExactly("Secret des autres informations", "Secret du centre et des données");
        var lasting = page.locator(".watch-file strong").allTextContents();
        assertThat(lasting.getFirst()).contains("31 août 2030", "encore");
        assertThat(lasting.getLast()).isEqualTo("sans limite de temps");
        assertThat(text(page, ".watch-file")).contains("Clause 17.2", "2026-0001", "31 août 2027");
    }

    private Page open(String who, String address) {
        var page = page(who, WIDE, false);
        page.navigate(address);
        return page;
    }

    private static String text(Page page, String selector) {
        return page.locator(selector).first().innerText().replace('\u00a0', ' ');
    }
}
