package org.pacta.domain.algorithme;

import java.time.LocalDate;

/**
 * What was counted of an algorithm at work.
 *
 * @param from first day of the count
 * @param to last day of the count
 * @param alerts all that it raised
 * @param falseAlerts those of them that were none
 */
public record Measurement(LocalDate from, LocalDate to, int alerts, int falseAlerts) {

    boolean isCounted() {
        return alerts > 0 && falseAlerts >= 0 && falseAlerts <= alerts;
    }

    boolean liesWithin(LocalDate first, LocalDate last) {
        return !from.isBefore(first) && !to.isBefore(from) && !to.isAfter(last);
    }

    /** Hundredths of a percent, cut off: what is shown never reaches a limit that was not reached. */
    public int rate() {
        return Math.toIntExact(10_000L * falseAlerts / alerts);
    }
}
