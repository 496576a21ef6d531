package org.pacta.domain.deadline;

/** Clear days between two acts: neither the day of the first nor that of the second counts (CGCT L2121-11, L2121-12). */
public record FrancInterval() implements CountsDays {

    @Override
    public String code() {
        return "franc-interval";
    }

    @Override
    public String source() {
        return "CGCT L2121-11 et L2121-12";
    }

    /** The earliest day of the second act; it is a day to act, not an échéance, and never rolls. */
    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        var next = end.lastDay().plusDays(1);
        return end.to(next, "délai franc entre deux actes, le second au plus tôt le lendemain : " + FrenchDay.of(next));
    }

    @Override
    public DayReckoning finishBackward(DayReckoning end, LocalCalendar calendar) {
        return CountsDays.super.finishBackward(dayBefore(end), calendar);
    }

    /** Backward, the first act comes at the latest on the day before the clear days. */
    static DayReckoning dayBefore(DayReckoning end) {
        var previous = end.lastDay().minusDays(1);
        return end.to(previous, "délai franc, le premier acte au plus tard la veille : " + FrenchDay.of(previous));
    }
}
