package org.pacta.domain.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a deadline runs after its event, or must have been kept before it: a notice that has to arrive in time. */
public enum Direction {
    FORWARD,
    BACKWARD;

    public static Optional<Direction> of(String code) {
        return Arrays.stream(values())
                .filter(direction -> direction.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
