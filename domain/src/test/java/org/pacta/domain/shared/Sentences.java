package org.pacta.domain.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

/** The French sentences by which a matter's rules refuse. */
public final class Sentences {

    private Sentences() {}

    public static Properties of(String matter) {
        var sentences = new Properties();
        try (var in = Sentences.class.getResourceAsStream("/messages/rules_" + matter + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    public static String said(String code, List<String> found) {
        var matter = code.substring(0, code.indexOf('.'));
        return new MessageFormat(of(matter).getProperty(code)).format(found.toArray());
    }
}
