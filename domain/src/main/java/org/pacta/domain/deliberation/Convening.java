package org.pacta.domain.deliberation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How the members were called to the sitting. {@code urgent} shortens the delay to one clear day, on which the council rules
 * at the opening (CGCT L2121-11, L2121-12). Local time Europe/Paris.
 */
public record Convening(LocalDate sentOn, LocalDate sittingOn, LocalTime sittingAt, Channel channel, boolean urgent) {

    /** Electronic by default, paper on a member's request (CGCT L2121-10). */
    public enum Channel {
        ELECTRONIC,
        PAPER
    }
}
