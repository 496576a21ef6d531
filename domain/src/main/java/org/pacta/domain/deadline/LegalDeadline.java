package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.Locale;

/** The delays that the rules of a matter start by themselves, each by the id of its line in the catalogue. */
public enum LegalDeadline {
    /** From 3,500 inhabitants on, and in an EPCI (L5211-1; CE 22 July 2015 n° 383072). */
    CONVENING,
    /** Below 3,500 inhabitants. */
    CONVENING_SMALL_COMMUNE,
    /** Between the reports and the sitting of a département. */
    CONVENING_DEPARTEMENT,
    URGENT_CONVENING,
    /** After a lack of quorum (CE 16 June 1997 n° 142691). */
    SECOND_CONVENING,
    /** In a département the sitting is held again by right after the lack of quorum. */
    SECOND_SITTING_DEPARTEMENT,
    LIST_OF_DELIBERATIONS,
    APPEAL,
    PREFET_DEFERRAL,
    /** Silence on a recours gracieux is its rejection (CRPA L231-4). */
    GRACIEUX_SILENCE,
    CNIL_ANSWER,
    BREACH_TO_CNIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String source() {
        return line().source();
    }

    public CatalogueLine line() {
        return Catalogue.line(code());
    }

    /** The deadline that this event starts, in the place of this calendar. */
    public RecordedDeadline from(LocalDate event, LocalCalendar calendar) {
        return line().from(event, calendar);
    }
}
