package org.pacta.infra.scenario;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** Takes pictures of the running product where {@code -Dpacta.pictures=<folder>} asks for them. */
final class Album {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    private final Optional<Path> folder =
            Optional.ofNullable(System.getProperty("pacta.pictures")).map(Path::of);

    /** The whole page, as a desk shows it and as a phone does. */
    void page(Page page, String name) {
        folder.ifPresent(where -> {
            var before = page.viewportSize();
            for (var width : new int[] {WIDE, PHONE}) {
                page.setViewportSize(width, width == PHONE ? 844 : 900);
                shoot(page, where.resolve(name + "-" + width + ".png"), true);
            }
            page.setViewportSize(before.width, before.height);
        });
    }

    /** The whole page at its present width. */
    void whole(Page page, String name) {
        folder.ifPresent(where -> shoot(page, where.resolve(name + ".png"), true));
    }

    /** What the window shows just now. */
    void window(Page page, String name) {
        folder.ifPresent(where -> shoot(page, where.resolve(name + ".png"), false));
    }

    private static void shoot(Page page, Path file, boolean whole) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}
