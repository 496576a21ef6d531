package org.pacta.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what was measured, as text. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(text);
        System.out.println(text);
    }

    void header(String... cells) {
        line("");
        row(cells);
        line("|" + "---|".repeat(cells.length));
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
