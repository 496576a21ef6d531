package org.pacta.domain.reconduction;

import java.time.LocalDate;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.Cycle;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;

/**
 * How a period follows another by silence, year by year and without any limit in number (MET-07).
 *
 * @param line the delay of the catalogue that comes back
 * @param from the day from which all periods are counted: the end of the first, or an anniversary the parties chose
 */
public record RenewalRule(String line, LocalDate from) {

    /** The term of the period after the one that ends on this day. */
    RecordedDeadline after(LocalDate lastDay, LocalCalendar calendar) {
        var delay = Catalogue.line(line);
        var end = new Cycle(from, delay.every()).nextAfter(lastDay);
        return ContractualTerm.following(lastDay, end, delay, calendar);
    }
}
