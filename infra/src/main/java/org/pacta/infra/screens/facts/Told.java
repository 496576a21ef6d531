package org.pacta.infra.screens.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event as the page tells it.
 *
 * @param gap how long after its legal date it was recorded, or null where that is of no matter
 */
public record Told(
        long sequence,
        String sentence,
        List<Quotes.Quote> quotes,
        String who,
        String inNameOf,
        String legalDate,
        String recordedAt,
        @Nullable String gap,
        List<String> obligations,
        String hash) {

    public String shortHash() {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
