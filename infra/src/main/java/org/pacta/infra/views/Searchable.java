package org.pacta.infra.views;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them in a search field: without accents, in lower case. */
final class Searchable {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 8;

    private Searchable() {}

    static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static List<String> words(String search) {
        return BETWEEN_WORDS
                .splitAsStream(of(search).strip())
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The word as a pattern of SQL LIKE, its own wildcards taken literally. */
    static String like(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
