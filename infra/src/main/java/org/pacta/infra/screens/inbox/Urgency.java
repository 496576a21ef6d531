package org.pacta.infra.screens.inbox;

import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.Countdown;

/** How soon a step is due: the groups of the basket, most urgent first. */
public enum Urgency {
    LATE("En retard"),
    TODAY("Aujourd’hui"),
    WEEK("Cette semaine"),
    LATER("Plus tard"),
    NONE("Sans échéance");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** By the day of the place where it is due; {@code left} is null where it never is. */
    public static Urgency of(@Nullable Countdown left) {
        if (left == null) return NONE;
        if (left.past()) return LATE;
        if (left.daysLeft() == 0) return TODAY;
        return left.thisWeek() ? WEEK : LATER;
    }
}
