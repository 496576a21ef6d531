package org.pacta.domain.deadline;

import org.pacta.domain.shared.Organisation;

/** The calendar on the wall of each organisation: the holidays and the hour of the place where it stands. */
public record LocalCalendars(LegalCalendar holidays, Places places) {

    public LocalCalendar of(Organisation organisation) {
        return at(places.of(organisation));
    }

    public LocalCalendar at(Place place) {
        return holidays.at(place);
    }
}
