package org.pacta.infra.screens.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pacta.domain.shared.RuleBroken;

/** The French sentence of each rule, looked up by its code: what is wrong, and what to do. */
public final class RuleWords {

    private static final String UNNAMED = "Cet acte n’est pas possible en l’état (règle {0}).";

    private final WordList sentences = WordList.all("classpath*:messages/rules_*.properties");

    public String of(RuleBroken broken) {
        return sentence(broken.code(), broken.found());
    }

    public String of(String code) {
        return sentence(code, List.of());
    }

    private String sentence(String code, List<String> found) {
        Optional<String> known = sentences.find(code);
        if (known.isEmpty()) return format(UNNAMED, code);
        return format(known.get(), found.toArray());
    }

    private static String format(String pattern, Object... values) {
        return new MessageFormat(pattern.replace("''", "'").replace("'", "''"), Locale.FRANCE).format(values);
    }
}
