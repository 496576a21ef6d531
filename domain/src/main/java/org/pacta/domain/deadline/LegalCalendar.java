package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of every place, which the law gives and a library knows. */
public interface LegalCalendar {

    /** French name of the public holiday that this day is in that place, if it is one. */
    Optional<String> holiday(LocalDate day, Place place);

    /** The calendar as it hangs on the wall in that place, by its own hour. */
    default LocalCalendar at(Place place) {
        return new LocalCalendar(this, place, place.zone());
    }
}
