package org.pacta.infra.screens.text;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.template.Clause;
import org.pacta.infra.screens.words.Lengths;
import org.pacta.infra.screens.words.WordList;

/** The lengths that the processes compute with, said beside the clause that gives them. */
public final class ClauseLengths {

    private static final String LENGTH = ".length";
    private static final WordList WORDS = WordList.all("classpath:screens/words/parameters.properties");

    private ClauseLengths() {}

    /** "Avertissement : 30 jours, au moins ; le jour de départ ne compte pas…". */
    public static List<String> of(Clause clause) {
        return clause.parameters().keySet().stream()
                .filter(key -> key.endsWith(LENGTH))
                .sorted()
                .map(key -> sentence(clause, key.substring(0, key.length() - LENGTH.length())))
                .toList();
    }

    private static String sentence(Clause clause, String subject) {
        var length = clause.parameter(subject + LENGTH).map(Lengths::inWords).orElseThrow();
        var details = Stream.of("limit", "trigger", "regime")
                .flatMap(aspect ->
                        clause.parameter(subject + "." + aspect).map(code -> WORDS.of(aspect + "." + code)).stream())
                .toList();
        var heading = WORDS.of(subject) + " : " + length;
        return details.isEmpty() ? heading : heading + ", " + String.join(", ", details);
    }
}
