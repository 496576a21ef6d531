package org.pacta.domain.deadline;

import java.time.Duration;

/** A length in hours and minutes: they pass, or are kept to opening hours, but never become days. */
public record Hours(Duration duration) implements Length {

    public Hours {
        if (!duration.isPositive() || duration.toSecondsPart() != 0 || duration.toNanosPart() != 0)
            throw new IllegalArgumentException("A length is positive and in whole minutes, found " + duration);
    }

    public static Hours of(int amount) {
        return new Hours(Duration.ofHours(amount));
    }

    @Override
    public String label() {
        var hours = plural(duration.toHours(), "heure");
        var minutes = plural(duration.toMinutesPart(), "minute");
        if (duration.toMinutesPart() == 0) return hours;
        return duration.toHours() == 0 ? minutes : hours + " et " + minutes;
    }

    private static String plural(long amount, String unit) {
        return amount + " " + unit + (amount > 1 ? "s" : "");
    }
}
