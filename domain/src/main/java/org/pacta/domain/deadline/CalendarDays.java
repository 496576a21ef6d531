package org.pacta.domain.deadline;

/** Day after day, or date to date, ending on whatever day comes, be it a Sunday. */
public record CalendarDays() implements CountsDays {

    @Override
    public String code() {
        return "calendar";
    }

    @Override
    public String source() {
        return "clause, de quantième à quantième";
    }

    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        return end;
    }
}
