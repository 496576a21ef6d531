package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.Counting.CALENDAR;
import static org.pacta.domain.deadline.Counting.FRANC;
import static org.pacta.domain.deadline.Counting.FRANC_INTERVAL;
import static org.pacta.domain.deadline.Counting.REG_1182_71;

import java.time.LocalDate;
import java.util.Locale;

/** Every period the law gives, one line each. Nothing else in the product may spell a legal length. */
public enum LegalDeadline {
    /** From 3,500 inhabitants on, and in an EPCI (L5211-1; CE 22 July 2015 n° 383072). */
    CONVENING(Length.days(5), FRANC_INTERVAL, "AIX-01", "CGCT L2121-12"),
    /** Below 3,500 inhabitants. */
    CONVENING_SMALL_COMMUNE(Length.days(3), FRANC_INTERVAL, "AIX-01", "CGCT L2121-11"),
    /** The reports reach the members of the département twelve days before. */
    CONVENING_DEPARTEMENT(Length.days(12), CALENDAR, "AIX-01", "CGCT L3121-19"),
    URGENT_CONVENING(Length.days(1), FRANC_INTERVAL, "AIX-01", "CGCT L2121-11, L2121-12"),
    /** After a lack of quorum; three clear days (CE 16 June 1997 n° 142691). */
    SECOND_CONVENING(Length.days(3), FRANC_INTERVAL, "AIX-03", "CGCT L2121-17"),
    /** In a département the sitting is held again by right three days after the lack of quorum. */
    SECOND_SITTING_DEPARTEMENT(Length.days(3), CALENDAR, "AIX-03", "CGCT L3121-14"),
    LIST_OF_DELIBERATIONS(Length.weeks(1), CALENDAR, "AIX-13", "CGCT L2121-25"),
    APPEAL(Length.months(2), FRANC, "AIX-14", "CJA R421-1"),
    PREFET_DEFERRAL(Length.months(2), FRANC, "AIX-11", "CGCT L2131-6"),
    CNIL_ANSWER(Length.weeks(8), REG_1182_71, "SUR-7.b", "RGPD art. 36(2)");

    private final Length length;
    private final Counting counting;
    private final String obligation;
    private final String source;

    LegalDeadline(Length length, Counting counting, String obligation, String source) {
        this.length = length;
        this.counting = counting;
        this.obligation = obligation;
        this.source = source;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String source() {
        return source;
    }

    /** The deadline that this event starts, on the mainland. */
    public RecordedDeadline from(LocalDate event, LegalCalendar calendar) {
        return from(event, calendar, Place.METROPOLE);
    }

    public RecordedDeadline from(LocalDate event, LegalCalendar calendar, Place place) {
        var reckoning = counting.count(event, length, calendar, place);
        return RecordedDeadline.of(code(), obligation, source, counting, reckoning, place.zone());
    }
}
