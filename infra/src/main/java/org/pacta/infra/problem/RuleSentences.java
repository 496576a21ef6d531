package org.pacta.infra.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.pacta.domain.shared.RuleBroken;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The French sentence of each rule, with the values found put into it; screens and API say the same. */
@Component
public final class RuleSentences {

    private static final String WHERE = "classpath*:messages/rules_*.properties";

    private final Properties sentences;

    public RuleSentences() throws IOException {
        this(onClassPath());
    }

    RuleSentences(Properties sentences) {
        this.sentences = sentences;
    }

    public String sentence(RuleBroken broken) {
        var pattern = sentences.getProperty(broken.code());
        return pattern == null ? unwritten(broken) : fill(pattern, broken);
    }

    private static String unwritten(RuleBroken broken) {
        return "La règle « " + broken.code() + " » (" + broken.source()
                + ") n'est pas respectée ; rien n'a été enregistré.";
    }

    /** An apostrophe is an apostrophe, whether its author doubled it for the format or not. */
    private static String fill(String pattern, RuleBroken broken) {
        var literal = pattern.replace("''", "'").replace("'", "''");
        return new MessageFormat(literal, Locale.FRANCE).format(broken.found().toArray());
    }

    private static Properties onClassPath() throws IOException {
        var all = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources(WHERE))
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        return all;
    }
}
