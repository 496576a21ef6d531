package org.pacta.domain.deadline;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** Regulation (EEC, Euratom) 1182/71, art. 3, for the deadlines of Union law: days roll over, hours never do. */
public record Regulation1182() implements CountsDays, CountsHours {

    @Override
    public String code() {
        return "reg-1182-71";
    }

    @Override
    public String source() {
        return "règlement (CEE, Euratom) 1182/71 art. 3";
    }

    @Override
    public Set<Unit> units() {
        return EnumSet.allOf(Unit.class);
    }

    /** No authority lets art. 3(5), two working days at least, delay an échéance: it is told and not used. */
    @Override
    public DayReckoning finish(DayReckoning end, LocalCalendar calendar) {
        var rolled = end.roll(calendar);
        var lacksWorkingDays = calendar.upToTwoWorkingDays(end.event(), rolled.lastDay()) < 2;
        return lacksWorkingDays && twoDaysOrMore(end)
                ? rolled.saying("deux jours ouvrés au moins (art. 3, § 5) : jamais employé pour retarder l’échéance")
                : rolled;
    }

    private static boolean twoDaysOrMore(DayReckoning end) {
        LocalDate secondDay = end.event().plusDays(2);
        return !end.lastDay().isBefore(secondDay);
    }

    /** The hour of the event is not counted (art. 3(1)), so the last hour ends later than the elapsed time, which is safer. */
    @Override
    public HourReckoning count(Instant event, Hours hours, Direction direction, LocalCalendar calendar) {
        var start = HourReckoning.from(event, calendar.zone());
        return switch (direction) {
            case FORWARD -> forward(start, hours);
            case BACKWARD -> backward(start, hours);
        };
    }

    private static HourReckoning forward(HourReckoning start, Hours hours) {
        var nextHour = startOfHour(start.at()).plusHours(1);
        return start.to(
                        nextHour,
                        "heure de l’événement non comptée (art. 3, § 1) : départ le " + FrenchMoment.of(nextHour))
                .pass(hours.duration(), hours.label() + " entières")
                .saying("délai en heures : pas de report (art. 3, § 4)")
                .prudently(start.at().plus(hours.duration()), "temps écoulé depuis l’événement");
    }

    private static HourReckoning backward(HourReckoning start, Hours hours) {
        return start.pass(hours.duration().negated(), hours.label() + " avant, à rebours")
                .saying("délai à rebours, jamais reporté")
                .prudently(
                        startOfHour(start.at()).minus(hours.duration()), "l’heure de l’événement n’étant pas comptée");
    }

    private static ZonedDateTime startOfHour(ZonedDateTime moment) {
        return moment.truncatedTo(HOURS);
    }
}
