package org.pacta.infra.screens.deadlines;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines of many conventions, in groups of the same urgency.
 *
 * @param summary what is most pressing, in a sentence
 * @param ended whether those that are over are shown
 * @param next cursor of the page that follows, or null
 */
public record DeadlinesPage(
        String summary,
        List<Group> groups,
        List<Choice> conventions,
        @Nullable UUID convention,
        boolean ended,
        @Nullable String next) {

    public record Group(String code, String label, List<Line> lines) {}

    /** A convention to show alone. */
    public record Choice(UUID id, String label, boolean chosen) {}

    /**
     * @param sign a mark beside the words, never a colour alone
     * @param remaining "dans 3 jours"
     * @param nominal the later date, where the law leaves two and the first is the prudent one; else null
     */
    public record Line(
            UUID convention,
            String title,
            String reference,
            String about,
            String sign,
            String remaining,
            String date,
            @Nullable String nominal,
            String source) {}
}
