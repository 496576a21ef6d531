package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Counting")
class CountingTest {

    @ParameterizedTest(name = "{0} {1} from {2} lasts until {3}: {4}")
    @CsvSource({
        "calendar,       P15D, 2026-12-01, 2026-12-16, silence of 15 days",
        "calendar,       P15D, 2027-04-16, 2027-05-01, a Saturday and a holiday stay",
        "calendar,       P50D, 2027-01-31, 2027-03-22, contractual 50 days",
        "calendar,       P18M, 2021-08-31, 2023-02-28, no 31 February",
        "calendar,       P4M,  2023-02-28, 2023-06-28, four months on that term",
        "calendar,       P22M, 2021-08-31, 2023-06-30, which is not 22 months from the signature",
        "calendar,       P3Y,  2024-03-14, 2027-03-14, an anniversary on a Sunday stays",
        "calendar,       P1Y,  2024-02-29, 2025-02-28, no 29 February",
        "calendar,       P1W,  2024-02-09, 2024-02-16, a week",
        "cpc,            P30D, 2026-12-01, 2026-12-31, nothing rolls over",
        "cpc,            P15D, 2027-04-16, 2027-05-03, 1 May is a Saturday and a holiday",
        "cpc,            P1M,  2024-01-31, 2024-02-29, a leap day and nothing rolls over",
        "cpc,            P1M,  2026-04-25, 2026-05-26, Whit Monday",
        "cpc,            P1M1D, 2024-01-31, 2024-03-01, months first and then days",
        "franc,          P2M,  2024-02-14, 2024-04-15, the échéance is a Sunday and the day after a Monday",
        "franc,          P2M,  2026-02-02, 2026-04-03, nothing rolls over",
        "franc,          P2M,  2026-03-24, 2026-05-26, Whit Monday",
        "franc,          P2M,  2025-12-31, 2026-03-02, February is short and then comes a Sunday",
        "franc-interval, P5D,  2024-02-02, 2024-02-08, five clear days",
        "franc-interval, P3D,  2026-11-09, 2026-11-13, three clear days",
        "franc-interval, P3D,  2026-04-02, 2026-04-06, Easter Monday stays",
        "franc-interval, P1D,  2024-02-02, 2024-02-04, one clear day and a Sunday stays",
        "reg-1182-71,    P1M,  2027-01-31, 2027-03-01, no 31 February and then a Sunday",
        "reg-1182-71,    P3M,  2027-01-31, 2027-04-30, nothing rolls over",
        "reg-1182-71,    P56D, 2026-06-01, 2026-07-27, eight weeks",
        "reg-1182-71,    P98D, 2026-06-01, 2026-09-07, and six more",
        "reg-1182-71,    P42D, 2026-06-01, 2026-07-13, six weeks",
        "reg-1182-71,    P1M,  2026-07-13, 2026-08-13, and one month",
        "reg-1182-71,    P56D, 2026-03-30, 2026-05-26, Whit Monday",
        "reg-1182-71,    P1D,  2026-06-05, 2026-06-08, one day ends on a Saturday",
        "reg-1182-71,    P2D,  2026-06-01, 2026-06-03, two working days are in",
        "reg-1182-71,    P2D,  2026-06-05, 2026-06-09, a weekend and at least two working days",
        "reg-1182-71,    P4D,  2026-04-03, 2026-04-08, Easter leaves one working day in four",
    })
    void days_weeks_months_and_years(String regime, Period length, LocalDate event, LocalDate lastDay, String why) {
        assertThat(count(regime, Length.of(length), event).lastDay()).as(why).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "in {0}: until {1}")
    @CsvSource({"75, false, 2027-03-26", "67, true, 2027-03-30", "67, false, 2027-03-26"})
    void rolls_over_good_friday_where_it_is_kept(String departement, boolean kept, LocalDate lastDay) {
        var place = new Place(departement, kept);
        var end = Counting.CPC.count(LocalDate.of(2027, 2, 26), Length.months(1), CountingTest::easter2027, place);
        assertThat(end.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void says_in_french_how_it_got_there() {
        assertThat(count("franc", Length.months(2), LocalDate.of(2024, 2, 14)).steps())
                .containsExactly(
                        "mercredi 14 février 2024 : jour de l’événement, non compté",
                        "2 mois de date à date : échéance le dimanche 14 avril 2024",
                        "délai franc, le lendemain compte encore : lundi 15 avril 2024",
                        "échéance un jour ouvré : pas de report");
        assertThat(count("cpc", Length.months(2), LocalDate.of(2024, 2, 14)).steps())
                .contains("échéance un dimanche, reportée au lundi 15 avril 2024");
        assertThat(count("cpc", Length.months(1), LocalDate.of(2026, 4, 24)).steps())
                .contains(
                        "échéance un dimanche puis un jour férié (lundi de Pentecôte), reportée au mardi 26 mai 2026");
        assertThat(count("calendar", Length.months(18), LocalDate.of(2021, 8, 31))
                        .steps())
                .contains("18 mois de date à date : pas de 31 ce mois-là, échéance le mardi 28 février 2023");
        assertThat(count("franc-interval", Length.days(5), LocalDate.of(2024, 2, 2))
                        .steps())
                .containsExactly(
                        "vendredi 2 février 2024 : jour de l’événement, non compté",
                        "5 jours : échéance le mercredi 7 février 2024",
                        "délai franc entre deux actes, le second au plus tôt le lendemain : jeudi 8 février 2024");
        assertThat(count("calendar", Length.weeks(1), LocalDate.of(2024, 2, 23)).steps())
                .contains("1 semaine : échéance le vendredi 1er mars 2024");
    }

    @Test
    void keeps_the_prudent_day_where_two_working_days_prolong_a_period() {
        var end = count("reg-1182-71", Length.days(2), LocalDate.of(2026, 6, 5));
        assertThat(end.prudentDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(end.steps())
                .contains(
                        "deux jours ouvrés au moins : prolongée au mardi 9 juin 2026",
                        "date prudente, sans cette prolongation : lundi 8 juin 2026");
    }

    @Test
    void refuses_a_length_that_is_not_positive() {
        assertThatThrownBy(() -> Length.days(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Length.months(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"P1D, 1 jour", "P5D, 5 jours", "P18M, 18 mois", "P1Y, 1 an", "P3Y2M, 3 ans et 2 mois"})
    void names_a_length_as_a_french_reader_says_it(Period length, String label) {
        assertThat(Length.of(length).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"20, false", "971, false", "96, false", "00, false", "13, true"})
    void refuses_a_place_whose_holidays_it_does_not_know(String departement, boolean goodFriday) {
        assertThatThrownBy(() -> new Place(departement, goodFriday)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reckoning count(String regime, Length length, LocalDate event) {
        var counting = Arrays.stream(Counting.values())
                .filter(one -> one.code().equals(regime))
                .findFirst()
                .orElseThrow();
        return counting.count(event, length, FixedCalendar.FRANCE, Place.METROPOLE);
    }

    private static Optional<String> easter2027(LocalDate day, Place place) {
        var closed =
                day.equals(LocalDate.of(2027, 3, 29)) || (place.goodFriday() && day.equals(LocalDate.of(2027, 3, 26)));
        return closed ? Optional.of("Pâques") : Optional.empty();
    }
}
