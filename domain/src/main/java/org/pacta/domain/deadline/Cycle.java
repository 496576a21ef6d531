package org.pacta.domain.deadline;

import java.time.LocalDate;

/**
 * What comes back at a fixed pace: a monthly committee, a yearly renewal. Each time is counted from the first day, so that a
 * short month shortens nothing after it: monthly from 31 January is 28 February, then 31 March.
 */
public record Cycle(LocalDate start, Span every) {

    /** The nth échéance; the first is one length after the start. */
    public LocalDate nth(int number) {
        if (number < 1) throw new IllegalArgumentException("An échéance is the first or later, found " + number);
        return every.times(number).after(start);
    }

    /** The first échéance later than this day. */
    public LocalDate nextAfter(LocalDate day) {
        var number = 1;
        while (!nth(number).isAfter(day)) number++;
        return nth(number);
    }
}
