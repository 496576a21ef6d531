package org.pacta.domain.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A count and how it got there, sentence by sentence in French; it says by itself when it is over. */
public sealed interface Reckoning permits DayReckoning, HourReckoning {

    List<String> steps();

    /** When the event happened; the start of the day where days or longer are counted. */
    Instant triggered(ZoneId zone);

    /** First moment that is too late: for days and longer, the midnight that ends the last day. */
    Instant nominallyOver(ZoneId zone);

    /** The same, to be kept to where the law is unsure. */
    Instant prudentlyOver(ZoneId zone);

    static List<String> saying(List<String> steps, String step) {
        var said = new ArrayList<>(steps);
        said.add(step);
        return List.copyOf(said);
    }
}
