package org.pacta.infra.screens.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.infra.screens.simulator.MonthPage.Cell;
import org.pacta.infra.simulator.Calculation;

/** What each day of a calculation is: its start, its end, a day on which offices are closed, one that it runs through. */
final class DayMarks {

    private final Calculation found;
    private final String endMark;

    /** {@code endMark}: what the last day is called, {@code échéance} or {@code dès}. */
    DayMarks(Calculation found, String endMark) {
        this.found = found;
        this.endMark = endMark;
    }

    LocalDate start() {
        return found.triggered().toLocalDate();
    }

    Optional<String> holiday(LocalDate day) {
        var calendar = found.calendar();
        return calendar.holidays().holiday(day, calendar.place());
    }

    Cell cell(LocalDate day) {
        var marks = marks(day);
        var tones = new ArrayList<String>();
        if (isClosed(day)) tones.add("day-closed");
        if (runs(day)) tones.add("day-run");
        if (day.equals(start())) tones.add("day-start");
        if (day.equals(found.nominalDay())) tones.add("day-end");
        if (isPrudent(day)) tones.add("day-prudent");
        var mark = marks.isEmpty() ? holiday(day).map(name -> "férié").orElse("") : String.join(" ", marks);
        return new Cell(day.getDayOfMonth(), mark, spoken(day, marks), String.join(" ", tones));
    }

    private List<String> marks(LocalDate day) {
        var marks = new ArrayList<String>();
        if (day.equals(start())) marks.add("départ");
        if (isPrudent(day)) marks.add("prudent");
        if (day.equals(found.nominalDay())) marks.add(endMark);
        return marks;
    }

    private String spoken(LocalDate day, List<String> marks) {
        var said = new ArrayList<>(marks);
        holiday(day).ifPresent(name -> said.add("férié, " + name));
        if (isClosed(day) && holiday(day).isEmpty()) said.add("fermé");
        return String.join(", ", said);
    }

    private boolean isClosed(LocalDate day) {
        return !found.calendar().isWorkingDay(day);
    }

    private boolean isPrudent(LocalDate day) {
        return found.isUnsure()
                && day.equals(found.prudentDay())
                && !found.prudentDay().equals(found.nominalDay());
    }

    /** Strictly between the start and the end, whichever comes first. */
    private boolean runs(LocalDate day) {
        var end = found.nominalDay();
        return start().isBefore(end)
                ? day.isAfter(start()) && day.isBefore(end)
                : day.isAfter(end) && day.isBefore(start());
    }
}
