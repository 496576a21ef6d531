package org.pacta.infra.screens.simulator;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.screens.words.WordList;

/** A refusal quotes ways of counting and units to a person by their names, and not as the API writes them. */
final class InFrench {

    private static final WordList WORDS = WordList.all("classpath:screens/words/simulator.properties");
    private static final String BETWEEN = ", ";

    private InFrench() {}

    private record Same(String code, String source) implements Rule {}

    static <T> T saying(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuleBroken broken) {
            var found = broken.found().stream().map(InFrench::said).toArray();
            throw new RuleBroken(new Same(broken.code(), broken.source()), found);
        }
    }

    private static String said(String found) {
        return Arrays.stream(found.replace("\"", "").split(BETWEEN))
                .map(InFrench::word)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String word(String code) {
        return Stream.of("unit.", "regime.", "direction.")
                .flatMap(kind -> WORDS.find(kind + code).stream())
                .findFirst()
                .orElse(code);
    }
}
