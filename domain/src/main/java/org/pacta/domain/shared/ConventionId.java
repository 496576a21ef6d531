package org.pacta.domain.shared;

import java.util.UUID;

/** One partnership agreement, from draft to archive. Text form {@code convention/<uuid>}. */
public record ConventionId(UUID value) implements Identifier {

    private static final String PREFIX = "convention/";

    public static ConventionId of(String text) {
        return new ConventionId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    public ConventionId convention() {
        return this;
    }

    @Override
    public String toString() {
        return PREFIX + value;
    }
}
