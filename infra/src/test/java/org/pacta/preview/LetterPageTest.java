package org.pacta.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("On a phone, the Mayor's letter")
class LetterPageTest extends BrowserTest {

    static final String READ = "Lire la lettre avant de signer";

    @Autowired
    PreviewWorld world;

    @BeforeEach
    void ask() {
        world.task(
                world.suresnes,
                "algorithme/" + world.suresnes.value() + "/0190a7c0-0000-7000-8000-00000000a190",
                "algorithme",
                "authorise-algorithm",
                "suresnes",
                Role.EXECUTIF,
                null,
                "2026-03-11T10:00:00Z",
                null,
                null);
    }

    @AfterEach
    void beginAgain() {
        world.tasks.remove(PreviewWorld.taskOf("authorise-algorithm", "suresnes"));
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_read_before_it_is_signed_from_what_was_typed() {
        var page = open();
        page.locator("#champ-conditions").fill("Trois caméras, de jour.");
        var answers = new ArrayList<Response>();
        page.context().onResponse(answers::add);
        reading(page).click();
        page.waitForCondition(() -> answers.stream().anyMatch(LetterPageTest::isLetter));
        var letter =
                answers.stream().filter(LetterPageTest::isLetter).findFirst().orElseThrow();
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.headerValue("content-type")).isEqualTo("application/pdf");
        assertThat(page.locator("#champ-conditions")).hasValue("Trois caméras, de jour.");
        assertThat(page.locator("h1")).hasText("Confirmer l’algorithme par lettre du maire");
    }

    @Test
    void says_what_it_lacks() {
        var page = open();
        var shown = page.context().waitForPage(() -> reading(page).click());
        assertThat(shown.getByRole(AriaRole.ALERT)).containsText("Rien n’a été enregistré.");
        assertThat(shown.locator("#champ-conditions")).isVisible();
    }

    @Test
    @Proves("QA-20")
    void says_what_the_decision_may_expose_to() {
        var told = open().locator(".sanctions");
        assertThat(told).isVisible();
        assertThat(told).containsText("35 000 000 €, ou 7 %");
        assertThat(told).containsText("15 000 000 €, ou 3 %");
        assertThat(told).containsText("7 500 000 €, ou 1 %");
        assertThat(told).containsText("règlement (UE) 2024/1689, art. 99(3)");
    }

    private static boolean isLetter(Response answer) {
        return answer.url().endsWith("/lettre");
    }

    private Page open() {
        var page = page("executif.suresnes", PHONE, true);
        page.navigate(EveryPageTest.task("authorise-algorithm", "suresnes"));
        var button = reading(page).boundingBox();
        assertThat(button.x).isPositive();
        assertThat(button.x + button.width).isLessThanOrEqualTo(PHONE);
        return page;
    }

    private static Locator reading(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(READ));
    }
}
