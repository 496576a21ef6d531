package org.pacta.infra.screens.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** French words by code, read once from UTF-8 property files. */
public final class WordList {

    private final Map<String, String> words = new LinkedHashMap<>();

    private WordList() {}

    /** Every file that the pattern names; files must not repeat each other's codes. */
    public static WordList all(String pattern) {
        var list = new WordList();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) list.add(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + pattern, unreadable);
        }
        return list;
    }

    private void add(Resource file) throws IOException {
        var read = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(text);
        }
        read.stringPropertyNames().forEach(code -> words.put(code, read.getProperty(code)));
    }

    public Optional<String> find(String code) {
        return Optional.ofNullable(words.get(code));
    }

    /** The words, or the code itself where there are none: a page is never empty for want of a word. */
    public String of(String code) {
        return words.getOrDefault(code, code);
    }

    public Set<String> codes() {
        return Set.copyOf(words.keySet());
    }
}
