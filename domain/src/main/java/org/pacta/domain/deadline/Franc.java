package org.pacta.domain.deadline;

/** Délai franc before the administrative court: the day after the échéance still counts (CE 5 Oct 2018 n° 409579). */
public record Franc() implements CountsDays {

    @Override
    public String code() {
        return "franc";
    }

    @Override
    public String source() {
        return "CJA R421-1";
    }

    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        var next = end.lastDay().plusDays(1);
        return end.to(next, "délai franc, le lendemain compte encore : " + FrenchDay.of(next))
                .roll(calendar);
    }

    @Override
    public DayReckoning finishBackward(DayReckoning end, LocalCalendar calendar) {
        return CountsDays.super.finishBackward(FrancInterval.dayBefore(end), calendar);
    }
}
