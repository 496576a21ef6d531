package org.pacta.domain.legalite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deliberation.Aix.COUNCIL;
import static org.pacta.domain.deliberation.Aix.FEB_14;
import static org.pacta.domain.deliberation.Aix.FEB_9;
import static org.pacta.domain.legalite.AixAct.ACT;
import static org.pacta.domain.legalite.AixAct.OPENED;
import static org.pacta.domain.legalite.AixAct.RECEIVED;
import static org.pacta.domain.legalite.AixAct.TRANSMITTED;
import static org.pacta.domain.legalite.AixAct.legalite;
import static org.pacta.domain.legalite.AixAct.publish;
import static org.pacta.domain.shared.Facts.only;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteEvent.ActBecameExecutory;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;

@DisplayName("The deadlines of an act")
class PlaceOfTheBodyTest {

    @ParameterizedTest(name = "{0}, Good Friday {1}, published {2}: attacked until {3}, over at {4}: {5}")
    @CsvSource({
        "13,  false, 2027-01-25, 2027-03-26, 2027-03-26T23:00:00Z, Good Friday is a working day",
        "67,  true,  2027-01-25, 2027-03-30, 2027-03-30T22:00:00Z, Good Friday then Easter",
        "67,  false, 2027-01-25, 2027-03-26, 2027-03-26T23:00:00Z, no temple in the commune",
        "68,  false, 2029-10-25, 2029-12-27, 2029-12-27T23:00:00Z, second day of Christmas",
        "13,  false, 2029-10-25, 2029-12-26, 2029-12-26T23:00:00Z, no second day of Christmas",
        "13,  false, 2027-10-19, 2027-12-20, 2027-12-20T23:00:00Z, no abolition day",
        "974, false, 2027-10-19, 2027-12-21, 2027-12-21T20:00:00Z, abolition day of La Réunion",
        "13,  false, 2026-03-21, 2026-05-22, 2026-05-22T22:00:00Z, no abolition day",
        "972, false, 2026-03-21, 2026-05-26, 2026-05-27T04:00:00Z, abolition day of Martinique then Whit Monday",
    })
    void run_by_the_calendar_and_the_hour_of_its_body(
            String departement,
            boolean goodFriday,
            LocalDate publishedOn,
            LocalDate lastDay,
            Instant over,
            String why) {
        var place = new Place(departement, goodFriday);
        var published = publish(publishedOn);
        var result =
                legalite(COUNCIL, place).given(OPENED, TRANSMITTED, RECEIVED).when(published);
        var appeal = only(ActBecameExecutory.class, result).windows().getFirst();
        assertThat(appeal.lastDay()).as(why).isEqualTo(lastDay);
        assertThat(appeal.nominal()).isEqualTo(over);
        assertThat(appeal.place()).isEqualTo(place);
    }

    @Test
    void tell_the_place_from_the_first_on() {
        var reunion = new Place("974", false);
        var opening = new OpenLegalityControl(ACT, FEB_9, FEB_14);
        var due = only(
                        LegalityControlOpened.class,
                        legalite(COUNCIL, reunion).givenNoPriorActivity().when(opening))
                .listDue();
        assertThat(due.place()).isEqualTo(reunion);
        assertThat(due.nominal()).isEqualTo(Instant.parse("2024-02-16T20:00:00Z"));
    }
}
