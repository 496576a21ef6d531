package org.pacta.infra.digests;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a person wants to be written to about what waits for them. */
public enum Pace {
    /** Of each step at once. */
    INSTANT,
    /** Of what is due within 48 hours at once, of the rest once a day. */
    DIGEST,
    /** Not at all, but for a breach that is due within 48 hours. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Pace> of(String code) {
        return Stream.of(values()).filter(pace -> pace.code().equals(code)).findFirst();
    }
}
