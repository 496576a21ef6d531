package org.pacta.domain.deadline;

import java.time.Duration;
import java.time.Period;

/** How long a deadline is: in hours, or in days and longer units. */
public sealed interface Length permits Hours, Span {

    /** As a French reader says it: {@code 48 heures}, {@code 3 ans et 2 mois}. */
    String label();

    /** Reads ISO 8601: {@code PT48H}, {@code P15D}, {@code P8W}, {@code P3Y}. */
    static Length parse(String iso) {
        if (iso.startsWith("PT")) return new Hours(Duration.parse(iso));
        var period = Period.parse(iso);
        return iso.endsWith("W") ? Span.weeks(period.getDays() / 7) : Span.of(period);
    }
}
