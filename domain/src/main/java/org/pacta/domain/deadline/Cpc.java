package org.pacta.domain.deadline;

/** Code de procédure civile, art. 640 to 642: an échéance on a closed day waits for the next working day. */
public record Cpc() implements CountsDays {

    @Override
    public String code() {
        return "cpc";
    }

    @Override
    public String source() {
        return "CPC art. 640 à 642";
    }

    /** Between public bodies the parties' intent comes first, and no authority imposes art. 642: the day before it is safer. */
    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        return end.roll(calendar)
                .prudently(end.lastDay(), "sans report, que l’article 642 n’impose pas à un contrat public");
    }
}
