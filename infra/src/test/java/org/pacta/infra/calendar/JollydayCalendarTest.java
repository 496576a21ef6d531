package org.pacta.infra.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.Place;

@DisplayName("The calendar of public holidays")
class JollydayCalendarTest {

    static final Place MOSELLE = new Place("57", false);
    static final Place STRASBOURG = new Place("67", true);

    final JollydayCalendar calendar = new JollydayCalendar();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-01-01, Jour de l'An",
        "2026-04-06, Lundi de Pâques",
        "2026-05-01, Fête du travail",
        "2026-05-08, Fête de la fin de la guerre en Europe",
        "2026-05-14, Jour de l'Ascension",
        "2026-05-25, Lundi de Pentecôte",
        "2026-07-14, Fête Nationale",
        "2026-08-15, Assomption",
        "2026-11-01, Toussaint",
        "2026-11-11, Armistice",
        "2026-12-25, Noël",
    })
    void has_the_eleven_holidays_of_the_mainland(LocalDate day, String name) {
        assertThat(calendar.holiday(day, Place.METROPOLE)).contains(name);
        assertThat(calendar.at(Place.METROPOLE).isWorkingDay(day)).isFalse();
    }

    @Test
    void knows_the_holidays_of_alsace_moselle_and_good_friday_only_where_the_commune_keeps_it() {
        var secondDayOfChristmas = LocalDate.of(2025, 12, 26);
        var goodFriday = LocalDate.of(2027, 3, 26);
        assertThat(calendar.at(Place.METROPOLE).isWorkingDay(secondDayOfChristmas))
                .isTrue();
        assertThat(calendar.at(MOSELLE).isWorkingDay(secondDayOfChristmas)).isFalse();
        assertThat(calendar.at(Place.METROPOLE).isWorkingDay(goodFriday)).isTrue();
        assertThat(calendar.at(MOSELLE).isWorkingDay(goodFriday)).isTrue();
        assertThat(calendar.at(STRASBOURG).nextWorkingDay(goodFriday)).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @ParameterizedTest(name = "{1} is a holiday in {0}")
    @CsvSource({
        "971, 2026-05-27", "972, 2026-05-22", "973, 2026-06-10", "974, 2026-12-20", "976, 2026-04-27",
        "977, 2026-10-09", "978, 2026-05-28", "987, 2026-04-03", "988, 2026-09-24", "986, 2026-07-29",
    })
    void knows_the_days_that_are_kept_overseas_only(String departement, LocalDate day) {
        assertThat(calendar.holiday(day, new Place(departement, false))).isPresent();
        assertThat(calendar.holiday(day, Place.METROPOLE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} has {1} holidays in 2026")
    @CsvSource({"75, false, 11", "67, false, 12", "57, true, 13", "974, false, 12", "976, false, 12", "975, false, 11"})
    void has_no_holiday_that_the_law_does_not_give(String departement, boolean goodFriday, int count) {
        var place = new Place(departement, goodFriday);
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
        assertThat(days.filter(day -> calendar.holiday(day, place).isPresent())).hasSize(count);
    }

    @ParameterizedTest(name = "from {0} the préfet has until {1}: {2}")
    @CsvSource({
        "2026-02-02, 2026-04-03, nothing rolls over",
        "2026-03-24, 2026-05-26, the day after is Whit Monday",
        "2024-02-14, 2024-04-15, the échéance is a Sunday but the day after is not",
    })
    void moves_the_end_of_a_deadline(LocalDate transmitted, LocalDate lastDay, String why) {
        assertThat(LegalDeadline.PREFET_DEFERRAL
                        .from(transmitted, calendar.at(Place.METROPOLE))
                        .lastDay())
                .as(why)
                .isEqualTo(lastDay);
    }
}
