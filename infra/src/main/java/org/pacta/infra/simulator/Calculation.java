package org.pacta.infra.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Question;
import org.pacta.domain.deadline.Reckoning;

/** A delay that was asked for, counted: when it ends, nominally and in prudence, and how one gets there. */
public record Calculation(Demand demand, Reckoning reckoning) {

    public Question question() {
        return demand.question();
    }

    public LocalCalendar calendar() {
        return question().calendar();
    }

    public ZoneId zone() {
        return calendar().zone();
    }

    public List<String> steps() {
        var line = demand.line();
        return line == null ? reckoning.steps() : line.explained(reckoning);
    }

    /** What gives the delay, or else what gives its way of counting. */
    public String source() {
        var line = demand.line();
        return line == null ? question().regime().source() : line.source();
    }

    public boolean isUnsure() {
        return !nominallyOver().isEqual(prudentlyOver());
    }

    public ZonedDateTime triggered() {
        return reckoning.triggered(zone()).atZone(zone());
    }

    /** First moment that is too late, by the hour of the place. */
    public ZonedDateTime nominallyOver() {
        return reckoning.nominallyOver(zone()).atZone(zone());
    }

    /** The same, to be kept to where the law is unsure. */
    public ZonedDateTime prudentlyOver() {
        return reckoning.prudentlyOver(zone()).atZone(zone());
    }

    /** The day on which it nominally ends; where days are counted, the last one. */
    public LocalDate nominalDay() {
        return dayOf(nominallyOver());
    }

    public LocalDate prudentDay() {
        return dayOf(prudentlyOver());
    }

    private LocalDate dayOf(ZonedDateTime over) {
        return question().inHours() ? over.toLocalDate() : over.toLocalDate().minusDays(1);
    }
}
