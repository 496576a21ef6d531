package org.pacta.domain.pli;

import java.util.Set;
import org.pacta.domain.deadline.MeetsDeadlines;

/** What makes a letter count: received, refused, or held in vain. */
public interface PliServed extends MeetsDeadlines {

    /** What it serves. */
    PliCause cause();

    /** The days of its way. */
    Service service();

    @Override
    default Set<String> meets() {
        return Set.of(PliEvent.KEPT);
    }
}
