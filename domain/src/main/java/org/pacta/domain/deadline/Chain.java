package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Delays of which each may only start once the one before has run out in vain: alert, then mise en demeure (SUR-16.2.1). */
public record Chain(List<CatalogueLine> links) {

    public Chain {
        links = List.copyOf(links);
    }

    /** The earliest course of the whole chain, each delay triggered on the day after the one before was over. */
    public List<RecordedDeadline> earliestFrom(LocalDate event, LocalCalendar calendar) {
        var course = new ArrayList<RecordedDeadline>();
        var trigger = event;
        for (var link : links) {
            var deadline = link.from(trigger, calendar);
            course.add(deadline);
            trigger = deadline.lastDay().plusDays(1);
        }
        return List.copyOf(course);
    }
}
