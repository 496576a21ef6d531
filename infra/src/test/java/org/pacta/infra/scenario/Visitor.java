package org.pacta.infra.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** One person before a browser: logs in, finds a step in the basket, takes it, fills the form in, sends it. */
final class Visitor {

    private static final String PASSWORD = "pacta";
    private static final Duration ASKED_WITHIN = Duration.ofSeconds(60);

    final Page page;
    final boolean runsScripts;
    private final Album album;

    Visitor(Page page, boolean runsScripts, Album album) {
        this.page = page;
        this.runsScripts = runsScripts;
        this.album = album;
    }

    /** The name on a page of its own, then the password. */
    Visitor logIn(String account) {
        page.navigate("/corbeille");
        page.locator("#username").fill(account);
        album.page(page, "00-connexion-nom");
        page.locator("#username").press("Enter");
        page.locator("#password").fill(PASSWORD);
        album.page(page, "00-connexion-mot-de-passe");
        page.locator("#password").press("Enter");
        assertThat(page.locator("h1")).hasText("Ma corbeille");
        return this;
    }

    /** Waits for the step in the basket of the group, opens it and takes it in hand. */
    Visitor takes(String step, String convention) {
        opens(step, convention);
        button(page.locator("main"), "Prendre cette étape").click();
        assertThat(page.locator(".notice-done")).containsText("Vous avez pris cette étape.");
        assertThat(page.locator(".holding")).containsText("En main :");
        return this;
    }

    /** From the basket to the page of the step; the basket may show the same step of another convention until then. */
    Visitor opens(String step, String convention) {
        find(step, convention).click();
        assertThat(page.locator("#volet .kicker")).containsText(convention);
        assertThat(page.locator("#tache-titre")).hasText(step);
        return this;
    }

    /** The step as the basket of the group shows it; the engine may need a moment to ask for it. */
    Locator find(String step, String convention) {
        var end = System.nanoTime() + ASKED_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            page.navigate("/corbeille");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^À mon groupe")))
                    .click();
            var row = row(step, convention);
            if (row.count() > 0) return row.first();
            page.waitForTimeout(300);
        }
        throw new AssertionError("Nobody asks for « " + step + " » of « " + convention + " »: "
                + page.locator("main").innerText());
    }

    Locator row(String step, String convention) {
        return page.locator(".row-link")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".row-title", new Page.LocatorOptions().setHasText(words(step, "$")))))
                .filter(new Locator.FilterOptions().setHasText(convention));
    }

    Visitor writes(String label, String value) {
        field(label).locator("input, textarea").first().fill(value);
        return this;
    }

    Visitor selects(String label, String option) {
        field(label)
                .locator("select")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    Visitor ticks(String label, String answer) {
        field(label)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** The question that begins with these words. */
    Locator field(String label) {
        return page.locator(
                ".field:visible",
                new Page.LocatorOptions()
                        .setHas(page.locator(".form-label", new Page.LocatorOptions().setHasText(words(label, "")))));
    }

    /** Presses the button of the decision; the page that comes back is looked at by the test. */
    Visitor presses(String decision) {
        button(page.locator("#decision .decide:visible, .bar:visible"), decision)
                .click();
        return this;
    }

    /** Reads what is about to be recorded, and confirms it. */
    Visitor confirms(String decision, String sentence) {
        assertThat(page.locator(".solemn")).containsText(sentence);
        button(page.locator("main"), "Confirmer : " + decision).click();
        return this;
    }

    /** What one did is done on the very next page: said, no longer asked for, and among what one has done. */
    Visitor hasDone(String step, String decision, String convention) {
        assertThat(page.locator(".notice-done")).containsText(decision);
        assertThat(row(step, convention)).hasCount(0);
        page.navigate("/corbeille?vue=faites");
        assertThat(row(step, convention).first()).containsText("faite le");
        return this;
    }

    /** The file of a convention, found by its title. */
    Visitor readsFile(String convention) {
        page.navigate("/conventions");
        page.getByRole(AriaRole.SEARCHBOX).fill(convention);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chercher").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("[?&]q="));
        page.locator(".convention-link").first().click();
        assertThat(page.locator("h1")).hasText(convention);
        return this;
    }

    /** Looks again until the file says where it stands; what the engine does after a decision takes a moment. */
    Visitor awaitsState(String state, String standing) {
        var end = System.nanoTime() + ASKED_WITHIN.toNanos();
        while (!page.locator(".file-state .state").innerText().equals(state) && System.nanoTime() < end) {
            page.waitForTimeout(300);
            page.reload();
        }
        assertThat(page.locator(".file-state .state")).hasText(state);
        assertThat(page.locator(".standing")).containsText(standing);
        return this;
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The browser knows no quotation within a pattern, so what means something there is escaped. */
    private static Pattern words(String words, String end) {
        return Pattern.compile("^\\s*" + words.replaceAll("[().?]", "\\\\$0") + end);
    }
}
