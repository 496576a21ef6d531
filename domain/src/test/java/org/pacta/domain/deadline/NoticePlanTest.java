package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.SURESNES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word about a deadline")
class NoticePlanTest {

    static final Place REUNION = new Place("974", false);

    @ParameterizedTest(name = "{0} of 48 hours over at 10:00 UTC is told at {1}")
    @CsvSource({
        "-PT6H,  2024-04-01T04:00:00Z",
        "-PT30M, 2024-04-01T09:30:00Z",
        "PT2H,   2024-04-01T12:00:00Z",
    })
    void counts_hours_to_the_minute(String offset, Instant told) {
        var notice = Catalogue.line("var-breach-notice")
                .from(Instant.parse("2024-03-30T10:00:00Z"), FrenchHolidays.MAINLAND);
        assertThat(NoticePlan.moment(offset, notice)).isEqualTo(told);
    }

    /** Last day 16 February 2024: eight o'clock in Paris is 07:00 UTC, in La Réunion 04:00. */
    @ParameterizedTest(name = "{0} is told at {1} on the mainland, at {2} in La Réunion")
    @CsvSource({
        "-P3D, 2024-02-13T07:00:00Z, 2024-02-13T04:00:00Z",
        "P0D,  2024-02-17T07:00:00Z, 2024-02-17T04:00:00Z",
        "P1D,  2024-02-18T07:00:00Z, 2024-02-18T04:00:00Z",
    })
    void of_days_comes_in_the_morning_of_its_place(String offset, Instant mainland, Instant reunion) {
        var voted = LocalDate.of(2024, 2, 9);
        var line = LegalDeadline.LIST_OF_DELIBERATIONS;
        assertThat(NoticePlan.moment(offset, line.from(voted, FrenchHolidays.MAINLAND)))
                .isEqualTo(mainland);
        assertThat(NoticePlan.moment(offset, line.from(voted, FrenchHolidays.ANYWHERE.at(REUNION))))
                .isEqualTo(reunion);
    }

    /** A term of two months has no reminder six and three months before its end, nor one on the day it begins. */
    @Test
    void is_not_planned_before_the_deadline_has_begun() {
        var begun = LocalDate.of(2024, 3, 14);
        var term = new ContractualTerm(Period.ofMonths(2), null, "MET-06", "article 4")
                .from(begun, FrenchHolidays.MAINLAND);
        var longBefore = Instant.parse("2023-01-01T00:00:00Z");
        assertThat(NoticePlan.of(term, Set.of(SURESNES), longBefore))
                .extracting(planned -> planned.notice().offset())
                .containsExactly("-P1M", "-P7D", "P0D");
    }
}
