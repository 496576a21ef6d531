package org.pacta.infra.screens.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.InWords;

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

    /** {@code due}: the first moment that is too late; the week ends on Sunday at midnight. */
    public static Urgency of(@Nullable Instant due, Instant now) {
        if (due == null) return NONE;
        if (!due.isAfter(now)) return LATE;
        var today = now.atZone(InWords.PARIS).toLocalDate();
        var end = due.atZone(InWords.PARIS);
        if (!end.isAfter(today.plusDays(1).atStartOfDay(InWords.PARIS))) return TODAY;
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return end.isAfter(monday.atStartOfDay(InWords.PARIS)) ? LATER : WEEK;
    }
}
