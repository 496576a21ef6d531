package org.pacta.infra.screens.facts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pacta.infra.screens.facts.Told.Quote;

/**
 * What changed between two versions of a text, word by word.
 *
 * @param label what the text is: "Compte rendu"
 */
public record Redline(String label, List<Piece> pieces) {

    /** A word with the blank behind it, so that put together again the words are the text. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Some words in a row that share their fate. */
    public record Piece(Fate fate, String text) {}

    /** What became of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Texts that bear the same label, each against its former version; those that did not change are left out. */
    public static List<Redline> between(Told before, Told after) {
        return after.quotes().stream()
                .flatMap(quote -> before.quotes().stream()
                        .filter(former -> former.label().equals(quote.label()))
                        .limit(1)
                        .map(former -> between(former, quote)))
                .filter(redline -> redline.pieces().stream().anyMatch(piece -> piece.fate() != Fate.KEPT))
                .toList();
    }

    /** What became of one text; nothing before it where it is new. */
    public static Redline of(String label, String before, String after) {
        return between(new Quote(label, before), new Quote(label, after));
    }

    private static Redline between(Quote before, Quote after) {
        var former = words(before.text());
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var delta : DiffUtils.diff(former, words(after.text())).getDeltas()) {
            var from = delta.getSource().getPosition();
            add(pieces, Fate.KEPT, former.subList(at, from));
            change(pieces, delta);
            at = from + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, former.subList(at, former.size()));
        return new Redline(after.label(), List.copyOf(pieces));
    }

    private static void change(List<Piece> pieces, AbstractDelta<String> delta) {
        add(pieces, Fate.REMOVED, delta.getSource().getLines());
        add(pieces, Fate.ADDED, delta.getTarget().getLines());
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(fate, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
