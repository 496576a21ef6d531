package org.pacta.domain.deadline;

import java.time.LocalDate;

/** The ways of counting days, weeks, months and years forward from an event, named as the API names them. */
public enum Counting {
    /** Date to date, whatever day it ends on. */
    CALENDAR("calendar") {
        @Override
        Reckoning finish(Reckoning end, LegalCalendar calendar, Place place) {
            return end;
        }
    },
    /** Code de procédure civile, art. 640 to 642. */
    CPC("cpc") {
        @Override
        Reckoning finish(Reckoning end, LegalCalendar calendar, Place place) {
            return end.roll(calendar, place);
        }
    },
    /** Délai franc before the administrative court: the day after the échéance still counts (CJA R421-1; CE 5 Oct 2018 n° 409579). */
    FRANC("franc") {
        @Override
        Reckoning finish(Reckoning end, LegalCalendar calendar, Place place) {
            return end.dayAfter("délai franc, le lendemain compte encore :").roll(calendar, place);
        }
    },
    /** Clear days between two acts: neither the day of the first nor that of the second counts; gives the earliest second day. */
    FRANC_INTERVAL("franc-interval") {
        @Override
        Reckoning finish(Reckoning end, LegalCalendar calendar, Place place) {
            return end.dayAfter("délai franc entre deux actes, le second au plus tôt le lendemain :");
        }
    },
    /** Regulation (EEC, Euratom) 1182/71, art. 3, for days and longer. */
    REG_1182_71("reg-1182-71") {
        @Override
        Reckoning finish(Reckoning end, LegalCalendar calendar, Place place) {
            return end.rollWithTwoWorkingDays(calendar, place);
        }
    };

    private final String code;

    Counting(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Counts the length from the day of the event. */
    public Reckoning count(LocalDate event, Length length, LegalCalendar calendar, Place place) {
        return finish(Reckoning.from(event).run(length), calendar, place);
    }

    /** What this way of counting does once the échéance is known. */
    abstract Reckoning finish(Reckoning end, LegalCalendar calendar, Place place);
}
