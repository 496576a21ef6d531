package org.pacta.infra.screens.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.simulator.MonthPage.Cell;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.simulator.Calculation;

/** Draws the months in which a delay starts and ends, and those between where they are few. */
final class Months {

    private static final int ALL_ARE_SHOWN_UP_TO = 3;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Calculation found;
    private final DayMarks marks;

    Months(Calculation found, DayMarks marks) {
        this.found = found;
        this.marks = marks;
    }

    List<MonthPage> pages() {
        var pages = new ArrayList<MonthPage>();
        YearMonth before = null;
        for (var month : shown()) {
            pages.add(page(month, before));
            before = month;
        }
        return List.copyOf(pages);
    }

    private Iterable<YearMonth> shown() {
        var months = new TreeSet<>(Stream.of(marks.start(), found.nominalDay(), found.prudentDay())
                .map(YearMonth::from)
                .toList());
        if (ChronoUnit.MONTHS.between(months.first(), months.last()) < ALL_ARE_SHOWN_UP_TO)
            for (var month = months.first(); month.isBefore(months.last()); month = month.plusMonths(1))
                months.add(month);
        return months;
    }

    private MonthPage page(YearMonth month, @Nullable YearMonth before) {
        var skipped = before == null ? 0 : ChronoUnit.MONTHS.between(before, month) - 1;
        return new MonthPage(
                skipped == 0 ? null : InWords.months(skipped) + " sans rien à marquer",
                InWords.month(month),
                weeks(month),
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .flatMap(day -> holiday(day).stream())
                        .toList());
    }

    private List<String> holiday(LocalDate day) {
        return marks.holiday(day).map(name -> InWords.day(day) + " : " + name).stream()
                .toList();
    }

    private List<List<Cell>> weeks(YearMonth month) {
        var cells = new ArrayList<Cell>();
        for (var n = DayOfWeek.MONDAY.getValue();
                n < month.atDay(1).getDayOfWeek().getValue();
                n++) cells.add(Cell.EMPTY);
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(marks::cell).forEach(cells::add);
        while (cells.size() % DAYS_OF_A_WEEK != 0) cells.add(Cell.EMPTY);
        var weeks = new ArrayList<List<Cell>>();
        for (var n = 0; n < cells.size(); n += DAYS_OF_A_WEEK)
            weeks.add(List.copyOf(cells.subList(n, n + DAYS_OF_A_WEEK)));
        return List.copyOf(weeks);
    }
}
