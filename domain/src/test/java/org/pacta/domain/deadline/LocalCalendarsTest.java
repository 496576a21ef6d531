package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calendar of an organisation")
class LocalCalendarsTest {

    static final Place STRASBOURG = new Place("67", true);
    static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);

    final LocalCalendars calendars =
            new LocalCalendars(FrenchHolidays.ANYWHERE, party -> party.equals(SURESNES) ? STRASBOURG : Place.METROPOLE);

    @Test
    void has_the_holidays_of_the_place_where_it_stands() {
        assertThat(calendars.of(SURESNES).closure(GOOD_FRIDAY)).hasValue("un jour férié (Vendredi saint)");
        assertThat(calendars.of(VAR).closure(GOOD_FRIDAY)).isEmpty();
        assertThat(calendars.at(STRASBOURG)).isEqualTo(calendars.of(SURESNES));
    }

    @Test
    void is_borne_by_what_was_counted_by_it() {
        var day = LocalDate.of(2027, 1, 25);
        var there = LegalDeadline.APPEAL.from(day, calendars.of(SURESNES));
        assertThat(there.lastDay()).isEqualTo("2027-03-30");
        assertThat(there.place()).isEqualTo(STRASBOURG);
        var here = LegalDeadline.APPEAL.from(day, calendars.of(VAR));
        assertThat(here.lastDay()).isEqualTo(GOOD_FRIDAY);
        assertThat(here.place()).isEqualTo(Place.METROPOLE);
        assertThat(here.prudentlyUntil(there, "prudence").place()).isEqualTo(Place.METROPOLE);
    }
}
