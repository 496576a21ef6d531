package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Every worked example of the law")
class VectorsTest {

    @ParameterizedTest(name = "{0}, {1} {2} from {3} in {4}: {5} ({7})")
    @CsvFileSource(resources = "/deadline/vectors.csv", delimiter = '|')
    void is_counted_as_the_law_says(
            String regime,
            String length,
            String direction,
            String trigger,
            String place,
            String nominal,
            String prudent,
            String why) {
        var question = question(regime, length, direction, place);
        var found = question.inHours()
                ? moments(question.from(OffsetDateTime.parse(trigger).toInstant()))
                : days(question.from(LocalDate.parse(trigger)));
        assertThat(found).as(why).isEqualTo(nominal + " " + (prudent == null ? nominal : prudent));
    }

    static Question question(String regime, String length, String direction, String place) {
        var parts = length.split(" ");
        return new Question(
                Regime.of(regime).orElseThrow(),
                Integer.parseInt(parts[0]),
                Unit.of(parts[1]).orElseThrow(),
                Direction.of(direction).orElseThrow(),
                FrenchHolidays.ANYWHERE.at(new Place(place.replace("+", ""), place.endsWith("+"))));
    }

    private static String days(DayReckoning found) {
        return found.lastDay() + " " + found.prudentDay();
    }

    private static String moments(HourReckoning found) {
        return found.at().toOffsetDateTime() + " " + found.prudentAt().toOffsetDateTime();
    }
}
