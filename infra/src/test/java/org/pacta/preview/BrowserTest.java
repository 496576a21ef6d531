package org.pacta.preview;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The pages in a real browser; what the browser complains of is kept, the strict content policy included. */
@SpringBootTest(classes = ScreensPreview.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final int WIDE = 1280;
    static final int PHONE = 390;

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> opened = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        assumeTrue(Browsers.found(), "no Chromium on this machine");
        playwright = Browsers.playwright();
        browser = Browsers.open(playwright);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
        opened.clear();
        complaints.clear();
    }

    Page page(String who, int width) {
        return page(who, width, true);
    }

    Page page(String who, int width, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(scripts)
                .setBaseURL("http://localhost:" + port));
        context.addCookies(List.of(new Cookie("qui", who).setUrl("http://localhost:" + port)));
        opened.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Presses what leads to another page, and is back when that page is there. */
    static void follow(Page page, String selector) {
        var there = new AtomicBoolean();
        Consumer<Page> told = loaded -> there.set(true);
        page.onLoad(told);
        page.click(selector);
        page.waitForCondition(there::get);
        page.offLoad(told);
    }
}
