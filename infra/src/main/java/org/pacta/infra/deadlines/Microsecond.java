package org.pacta.infra.deadlines;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Moments as the table of what is watched knows them, to the microsecond. Rounded to the nearest one, a deadline would be
 * asked a fraction too early, refuse, and never be asked again.
 */
final class Microsecond {

    private Microsecond() {}

    /** The first that is not before this moment, for what is awaited. */
    static OffsetDateTime from(Instant at) {
        var known = at.truncatedTo(MICROS);
        return (known.equals(at) ? at : known.plus(1, MICROS)).atOffset(ZoneOffset.UTC);
    }

    /** The last that is not after this moment, for what has come. */
    static OffsetDateTime until(Instant now) {
        return now.truncatedTo(MICROS).atOffset(ZoneOffset.UTC);
    }
}
