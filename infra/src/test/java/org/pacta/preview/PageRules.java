package org.pacta.preview;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page must keep to: the rules of accessibility, and the width of a phone. */
public final class PageRules {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private PageRules() {}

    /** The rules of accessibility that the page breaks, and where. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(RULES)
                        .setLegacyMode(
                                true) // no page here has a frame of another origin, for which a second page would be
                        // opened
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** How far one would have to scroll sideways. */
    public static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
