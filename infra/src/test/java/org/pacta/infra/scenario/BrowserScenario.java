package org.pacta.infra.scenario;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.pacta.preview.Browsers;

/** People before their browsers, on the real parts; each has a browser context of their own and logs in once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserScenario {

    /** Milliseconds within which a page must show what it is to show, on a machine that runs every part at once. */
    private static final double PATIENCE = 30_000;

    private static final Map<String, Integer> TITLES = new ConcurrentHashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    final Album album = new Album();
    RunningPacta pacta;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        assumeTrue(Browsers.found(), "no Chromium on this machine");
        pacta = RunningPacta.shared();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Browsers.playwright();
        browser = Browsers.open(playwright);
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) playwright.close();
    }

    /** A title that no earlier try of the same story has given to a convention. */
    static String title(String words) {
        var times = TITLES.merge(words, 1, Integer::sum);
        return times == 1 ? words : words + " (" + times + ")";
    }

    /** At a desk. */
    Visitor visitor(String account) {
        return visitors.computeIfAbsent(
                account, name -> logIn(name, new Browser.NewContextOptions().setViewportSize(1280, 900)));
    }

    /** With a phone; {@code scripts}: whether its browser runs them. */
    Visitor onPhone(String account, boolean scripts) {
        return visitors.computeIfAbsent(
                account + scripts,
                key -> logIn(
                        account,
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setDeviceScaleFactor(2)
                                .setHasTouch(true)
                                .setJavaScriptEnabled(scripts)));
    }

    private Visitor logIn(String account, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setLocale("fr-FR").setBaseURL(pacta.address()));
        return new Visitor(context.newPage(), !Boolean.FALSE.equals(options.javaScriptEnabled), album).logIn(account);
    }
}
