package org.pacta.infra.screens.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month as it hangs on the wall, from Monday to Sunday.
 *
 * @param skipped how many months were left out before it, in words; null where it follows the one before
 * @param holidays the public holidays in it, by name
 */
public record MonthPage(@Nullable String skipped, String title, List<List<Cell>> weeks, List<String> holidays) {

    /**
     * A day of the month, or an empty place in its first or last week.
     *
     * @param number zero for an empty place
     * @param mark what is seen under the number: {@code départ}, {@code échéance}…
     * @param spoken what is said after the number
     * @param tones how it is drawn
     */
    public record Cell(int number, String mark, String spoken, String tones) {

        static final Cell EMPTY = new Cell(0, "", "", "");
    }
}
