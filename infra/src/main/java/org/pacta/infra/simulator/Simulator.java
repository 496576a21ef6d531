package org.pacta.infra.simulator;

import org.pacta.domain.deadline.LegalCalendar;
import org.springframework.stereotype.Component;

/** "If it is sent today, when is it over?": answered by the same count as everything else, and recorded nowhere. */
@Component
public class Simulator {

    private final Delays delays;
    private final LegalCalendar holidays;

    public Simulator(Delays delays, LegalCalendar holidays) {
        this.delays = delays;
        this.holidays = holidays;
    }

    public Delays delays() {
        return delays;
    }

    public LegalCalendar holidays() {
        return holidays;
    }

    /** What is asked, ready to be counted from any trigger. */
    public Demand demand(AskedDelay asked) {
        return asked.demand(delays, holidays);
    }

    public Calculation count(AskedDelay asked) {
        var demand = demand(asked);
        return demand.question().inHours() ? demand.from(asked.moment()) : demand.from(asked.day());
    }
}
