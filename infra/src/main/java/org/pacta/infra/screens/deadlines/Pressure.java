package org.pacta.infra.screens.deadlines;

import java.util.Locale;
import org.pacta.infra.screens.words.Countdown;
import org.pacta.infra.views.DeadlineRow;

/** How pressing a deadline is: the groups of the page, in their order. */
enum Pressure {
    PAST("Dépassées", "!"),
    TODAY("Aujourd’hui", "▲"),
    WEEK("Cette semaine", "△"),
    MONTH("Dans les trente jours", "○"),
    LATER("Plus tard", "○"),
    STOPPED("Arrêtées : personne ne sait encore quand elles finiront", "‖"),
    ENDED("Terminées", "✓");

    private static final int A_MONTH = 30;

    private final String label;
    private final String sign;

    Pressure(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    String label() {
        return label;
    }

    String sign() {
        return sign;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The week ends on Sunday, by the calendar of the place. */
    static Pressure of(DeadlineRow row, Countdown left) {
        return switch (row.state()) {
            case "running" -> left.past() ? PAST : ahead(left);
            case "passed" -> PAST;
            case "suspended", "interrupted" -> STOPPED;
            default -> ENDED;
        };
    }

    private static Pressure ahead(Countdown left) {
        var days = left.daysLeft();
        if (days == 0) return TODAY;
        if (left.thisWeek()) return WEEK;
        return days <= A_MONTH ? MONTH : LATER;
    }
}
