package org.pacta.infra.screens.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the AI Act exposes to, told where somebody decides something on an algorithm (QA-20): for information, it stops nobody. */
public final class Sanctions {

    private static final String STEPS = "steps";
    private static final WordList DATA = WordList.all("classpath:screens/sanctions.properties");

    /**
     * One line.
     *
     * @param breach what is infringed
     * @param exposed to what that exposes
     * @param source the article
     */
    public record Sanction(String breach, String exposed, String source) {}

    private Sanctions() {}

    /** In the order of the data; none where the step has nothing to do with an algorithm. */
    public static List<Sanction> of(String action) {
        if (!steps().contains(action)) return List.of();
        return DATA.codes().stream()
                .filter(code -> !code.equals(STEPS))
                .sorted()
                .map(DATA::of)
                .map(Sanctions::line)
                .toList();
    }

    static Set<String> steps() {
        return cells(DATA.of(STEPS), ",").collect(Collectors.toSet());
    }

    private static Sanction line(String written) {
        var cells = cells(written, "\\|").toList();
        return new Sanction(cells.get(0), cells.get(1), cells.get(2));
    }

    private static Stream<String> cells(String written, String between) {
        return Arrays.stream(written.split(between)).map(String::strip);
    }
}
