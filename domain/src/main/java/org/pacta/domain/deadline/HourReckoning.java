package org.pacta.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A count of hours under way, in the hour of its place.
 *
 * @param event the moment that started the count
 * @param at where the count stands
 * @param prudentAt the moment to keep to where the law is unsure, else the same
 */
public record HourReckoning(ZonedDateTime event, ZonedDateTime at, ZonedDateTime prudentAt, List<String> steps)
        implements Reckoning {

    public HourReckoning {
        steps = List.copyOf(steps);
    }

    static HourReckoning from(Instant event, ZoneId zone) {
        var there = event.atZone(zone);
        return new HourReckoning(there, there, there, List.of(FrenchMoment.of(there) + " : moment de l’événement"));
    }

    /** Hours as they pass, whatever the clocks on the wall do meanwhile. */
    HourReckoning pass(Duration elapsed, String what) {
        var end = at.plus(elapsed);
        var passed = to(end, what + " : " + FrenchMoment.of(end));
        return end.getOffset().equals(at.getOffset())
                ? passed
                : passed.saying("changement d’heure entre-temps : ce sont les heures écoulées qui comptent");
    }

    HourReckoning to(ZonedDateTime moment, String step) {
        return new HourReckoning(event, moment, moment, Reckoning.saying(steps, step));
    }

    HourReckoning prudently(ZonedDateTime moment, String why) {
        if (moment.isEqual(at)) return this;
        var said = Reckoning.saying(steps, "moment prudent, " + why + " : " + FrenchMoment.of(moment));
        return new HourReckoning(event, at, moment, said);
    }

    HourReckoning saying(String step) {
        return new HourReckoning(event, at, prudentAt, Reckoning.saying(steps, step));
    }

    @Override
    public Instant triggered(ZoneId zone) {
        return event.toInstant();
    }

    @Override
    public Instant nominallyOver(ZoneId zone) {
        return at.toInstant();
    }

    @Override
    public Instant prudentlyOver(ZoneId zone) {
        return prudentAt.toInstant();
    }
}
