package org.pacta.preview;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium of this machine; none is ever downloaded. */
public final class Browsers {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Browsers() {}

    /** {@code CHROMIUM} names one; else the first on the path. */
    public static Optional<Path> chromium() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM"));
        var folders = System.getenv().getOrDefault("PATH", "").split(":");
        var found = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> folder + "/" + name));
        return Stream.concat(named, found)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Says so where everybody sees it: a test that was not run is no test that passed. */
    public static boolean found() {
        if (chromium().isPresent()) return true;
        System.err.println("""

                **********************************************************************
                * NO CHROMIUM FOUND: the browser tests are NOT run.                  *
                * Install one (apt-get install chromium), or name it in $CHROMIUM.   *
                **********************************************************************
                """);
        return false;
    }

    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser open(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }
}
