package org.pacta.infra.screens.simulator;

import java.util.List;

/** The question with what may be chosen in each of its fields; fields that a choice does not call for are hidden by its kind. */
public record SheetForm(
        List<Group> delays,
        Typed typed,
        List<Choice> units,
        List<Choice> regimes,
        List<Choice> directions,
        List<Group> places,
        boolean goodFriday,
        Clock start,
        Clock other) {

    /** {@code kind}: {@code open} where a length is to be typed in, {@code hours} where an hour is, {@code free} where both may be. */
    public record Choice(String code, String label, String kind, boolean chosen) {}

    public record Group(String label, List<Choice> choices) {}

    public record Typed(boolean free, String amount) {}

    /** A trigger as typed; {@code which} are the two moments that one hour may be, when clocks go back. */
    public record Clock(String day, String hour, List<Choice> which) {}
}
