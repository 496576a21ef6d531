package org.pacta.infra.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The plain text of a convention as a fragment of a page: headings, paragraphs and lists, nothing added. */
final class TextHtml {

    private TextHtml() {}

    static String of(String text) {
        return Arrays.stream(text.strip().split("\n\n+"))
                .map(TextHtml::block)
                .collect(Collectors.joining("\n", "<article class=\"convention-text\">\n", "\n</article>\n"));
    }

    private static String block(String block) {
        if (block.startsWith("## ")) return "<h3>" + escape(block.substring(3)) + "</h3>";
        if (block.startsWith("# ")) return "<h2>" + escape(block.substring(2)) + "</h2>";
        if (block.startsWith("- ")) return list(block);
        return "<p>" + escape(block) + "</p>";
    }

    private static String list(String block) {
        return block.lines()
                .map(line -> "<li>" + escape(line.substring(Math.min(2, line.length()))) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
