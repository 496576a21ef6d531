package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A count under way: the day it has reached and, sentence by sentence, how it got there.
 *
 * @param event the day that started the count; it is never counted itself
 * @param lastDay where the count stands
 * @param prudentDay the day to keep to where the law is unsure, else the same
 * @param steps what was done so far, in French
 */
public record Reckoning(LocalDate event, LocalDate lastDay, LocalDate prudentDay, List<String> steps) {

    public Reckoning {
        steps = List.copyOf(steps);
    }

    static Reckoning from(LocalDate event) {
        return new Reckoning(event, event, event, List.of(FrenchDay.of(event) + " : jour de l’événement, non compté"));
    }

    Reckoning run(Length length) {
        var end = length.after(lastDay);
        return to(
                end,
                length.label() + (length.inMonths() ? " de date à date" : "") + " : " + missingDay(length, end)
                        + "échéance le " + FrenchDay.of(end));
    }

    Reckoning dayAfter(String why) {
        var next = lastDay.plusDays(1);
        return to(next, why + " " + FrenchDay.of(next));
    }

    Reckoning roll(LegalCalendar calendar, Place place) {
        var open = calendar.nextWorkingDay(lastDay, place);
        if (open.equals(lastDay)) return to(open, "échéance un jour ouvré : pas de report");
        var closed = lastDay.datesUntil(open)
                .map(day -> calendar.closure(day, place).orElseThrow())
                .collect(Collectors.joining(" puis "));
        return to(open, "échéance " + closed + ", reportée au " + FrenchDay.of(open));
    }

    /** A period of two days or more has two working days at least (Regulation 1182/71 art. 3(5)); the prudent day forgoes them. */
    Reckoning rollWithTwoWorkingDays(LegalCalendar calendar, Place place) {
        var rolled = roll(calendar, place);
        var oneDay = !lastDay.isAfter(event.plusDays(1));
        return oneDay || rolled.workingDays(calendar, place) > 1 ? rolled : rolled.prolonged(calendar, place);
    }

    private Reckoning prolonged(LegalCalendar calendar, Place place) {
        var second = calendar.nextWorkingDay(lastDay.plusDays(1), place);
        var said = new ArrayList<>(steps);
        said.add("deux jours ouvrés au moins : prolongée au " + FrenchDay.of(second));
        said.add("date prudente, sans cette prolongation : " + FrenchDay.of(lastDay));
        return new Reckoning(event, second, lastDay, said);
    }

    Reckoning atMost(LocalDate cap) {
        return lastDay.isAfter(cap) ? to(cap, "plafonnée au " + FrenchDay.of(cap)) : this;
    }

    private Reckoning to(LocalDate day, String step) {
        var said = new ArrayList<>(steps);
        said.add(step);
        return new Reckoning(event, day, day, said);
    }

    private long workingDays(LegalCalendar calendar, Place place) {
        return event.plusDays(1)
                .datesUntil(lastDay.plusDays(1))
                .filter(day -> calendar.isWorkingDay(day, place))
                .limit(2)
                .count();
    }

    private String missingDay(Length length, LocalDate end) {
        var wholeMonths = length.inMonths() && length.period().getDays() == 0;
        var missing = wholeMonths && end.getDayOfMonth() < lastDay.getDayOfMonth();
        return missing ? "pas de " + lastDay.getDayOfMonth() + " ce mois-là, " : "";
    }
}
