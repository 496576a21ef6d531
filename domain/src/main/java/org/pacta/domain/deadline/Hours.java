package org.pacta.domain.deadline;

import java.time.Duration;

/** A length in hours: they pass, or are kept to opening hours, but never become days. */
public record Hours(int amount) implements Length {

    public Hours {
        if (amount <= 0) throw new IllegalArgumentException("A length is positive, found " + amount + " hours");
    }

    @Override
    public String label() {
        return amount + (amount > 1 ? " heures" : " heure");
    }

    Duration duration() {
        return Duration.ofHours(amount);
    }
}
