package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** When an office is open on a working day: its spells of a day, in order, which do not meet midnight. */
public record OpeningHours(List<Spell> spells) {

    /** The clause that asks for opening hours (MET-19) gives none: these are the usual ones of a town hall. */
    public static final OpeningHours USUAL = new OpeningHours(List.of(
            new Spell(LocalTime.of(9, 0), LocalTime.NOON), new Spell(LocalTime.of(14, 0), LocalTime.of(17, 0))));

    /** Open without a break between these hours. */
    public record Spell(LocalTime opens, LocalTime closes) {
        public Spell {
            if (!opens.isBefore(closes))
                throw new IllegalArgumentException("An office closes after it opens, found " + opens + "-" + closes);
        }

        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    /** The same spell on one day, by the clock of a place. */
    record Open(ZonedDateTime from, ZonedDateTime to) {}

    public OpeningHours {
        spells = List.copyOf(spells);
    }

    List<Open> on(LocalDate day, LocalCalendar calendar) {
        if (!calendar.isWorkingDay(day)) return List.of();
        return spells.stream()
                .map(spell -> new Open(
                        day.atTime(spell.opens()).atZone(calendar.zone()),
                        day.atTime(spell.closes()).atZone(calendar.zone())))
                .toList();
    }

    String label() {
        return spells.stream().map(Spell::toString).collect(Collectors.joining(" et "));
    }
}
