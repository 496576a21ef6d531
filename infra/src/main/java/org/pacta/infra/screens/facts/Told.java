package org.pacta.infra.screens.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.Articles;

/**
 * One recorded event as the page tells it.
 *
 * @param gap how long after its legal date it was recorded, or null where that is of no matter
 */
public record Told(
        long sequence,
        String sentence,
        List<Quote> quotes,
        String who,
        String inNameOf,
        String legalDate,
        String recordedAt,
        @Nullable String gap,
        List<String> obligations,
        String hash) {

    /** A text that somebody wrote, with what it is. */
    public record Quote(String label, String text) {}

    /** Whether somebody wrote something that one should read. */
    public boolean written() {
        return !quotes.isEmpty();
    }

    /** "de la Ville de Suresnes". */
    public String onBehalf() {
        return Articles.of(inNameOf);
    }

    public String shortHash() {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
