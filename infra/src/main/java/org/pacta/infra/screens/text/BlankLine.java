package org.pacta.infra.screens.text;

import java.time.LocalDate;
import java.util.Map;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Option;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Lengths;

/** What the text left open at this place, and what the parties put there. */
public record BlankLine(String id, String label, State state, String value, String why) {

    /** OPEN: nobody settled it yet; WAIVED: left out on purpose, with a reason. */
    public enum State {
        OPEN,
        FILLED,
        WAIVED
    }

    static BlankLine of(Blank blank, Map<String, String> settled) {
        var given = settled.get(blank.id());
        if (given == null) return new BlankLine(blank.id(), blank.label(), State.OPEN, "à remplir", blank.why());
        if (given.isEmpty())
            return new BlankLine(blank.id(), blank.label(), State.WAIVED, "écarté, avec un motif", blank.why());
        return new BlankLine(blank.id(), blank.label(), State.FILLED, inWords(blank, given), blank.why());
    }

    private static String inWords(Blank blank, String value) {
        return switch (blank.kind()) {
            case TEXT -> value;
            case DATE -> InWords.date(LocalDate.parse(value));
            case DURATION -> Lengths.inWords(value);
            case CHOICE ->
                blank.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
        };
    }
}
