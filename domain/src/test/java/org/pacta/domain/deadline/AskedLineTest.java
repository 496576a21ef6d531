package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.QuestionTest.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line of the catalogue, asked before anything has happened,")
class AskedLineTest {

    static final LocalCalendar PARIS = FrenchHolidays.MAINLAND;
    static final LocalDate JANUARY_31 = LocalDate.of(2027, 1, 31);

    @Test
    void answers_what_it_would_record() {
        var asked = question("appeal", null).from(LocalDate.of(2024, 2, 14));
        var recorded = Catalogue.line("appeal").from(LocalDate.of(2024, 2, 14), PARIS);
        assertThat(asked.lastDay()).isEqualTo(recorded.lastDay()).isEqualTo("2024-04-15");
        assertThat(Catalogue.line("appeal").explained(asked)).isEqualTo(recorded.steps());
    }

    @Test
    void is_counted_together_with_the_delay_that_it_extends() {
        var asked = question("dsr-extension", null);
        assertThat(asked.length().label()).isEqualTo("3 mois");
        assertThat(asked.from(JANUARY_31).lastDay()).isEqualTo("2027-04-30");
    }

    @Test
    void runs_alone_where_it_runs_on_from_the_echeance_of_another() {
        assertThat(question("cnil-extension", null).length().label()).isEqualTo("6 semaines");
    }

    @Test
    void that_comes_back_says_the_first_time_and_the_next_ones() {
        var line = Catalogue.line("var-workshop");
        var first = question("var-workshop", null).from(JANUARY_31);
        assertThat(first.lastDay()).isEqualTo("2027-02-28");
        assertThat(line.explained(first))
                .last()
                .isEqualTo("revient ensuite le mercredi 31 mars 2027, puis le vendredi 30 avril 2027");
    }

    @Test
    void whose_length_is_open_takes_the_one_that_is_given_and_asks_for_it() {
        var given = Question.length(new Cpc(), 8, Unit.DAYS);
        assertThat(question("sur-alert", given).from(LocalDate.of(2026, 6, 1)).lastDay())
                .isEqualTo("2026-06-09");
        refuses(DeadlineRule.LENGTH_IS_GIVEN, () -> question("sur-alert", null));
        refuses(DeadlineRule.LENGTH_IS_THE_RULES_OWN, () -> question("appeal", given));
    }

    @ParameterizedTest
    @CsvSource({"sur-secrecy", "sur-end-at-receipt", "var-confidentiality"})
    void that_has_no_end_has_none_to_count(String id) {
        refuses(DeadlineRule.DEADLINE_ENDS, () -> question(id, null));
    }

    @Test
    void says_why_it_is_counted_so_and_nothing_where_that_is_plain() {
        var line = Catalogue.line("var-formal-notice");
        assertThat(line.explained(question("var-formal-notice", null).from(JANUARY_31)))
                .last()
                .asString()
                .startsWith("calcul retenu : ");
        assertThat(Catalogue.line("appeal").explained(question("appeal", null).from(JANUARY_31)))
                .noneMatch(step -> step.startsWith("calcul retenu"));
    }

    @Test
    void may_start_at_an_hour_that_a_clock_on_the_wall_shows() {
        var shown = LocalDateTime.of(2026, 10, 24, 12, 0);
        assertThat(PARIS.moment(shown, null)).isEqualTo(Instant.parse("2026-10-24T10:00:00Z"));
        assertThat(PARIS.moment(shown, ZoneOffset.ofHours(9))).isEqualTo(Instant.parse("2026-10-24T10:00:00Z"));
    }

    @Test
    void does_not_start_at_an_hour_that_never_was_and_asks_which_of_two() {
        var gap = LocalDateTime.of(2026, 3, 29, 2, 30);
        var twice = LocalDateTime.of(2026, 10, 25, 2, 30);
        assertThat(PARIS.offsets(gap)).isEmpty();
        assertThat(PARIS.offsets(twice)).isEqualTo(List.of(ZoneOffset.ofHours(2), ZoneOffset.ofHours(1)));
        refuses(DeadlineRule.TRIGGER_MOMENT_EXISTS, () -> PARIS.moment(gap, ZoneOffset.ofHours(1)));
        refuses(DeadlineRule.TRIGGER_IS_ONE_MOMENT, () -> PARIS.moment(twice, null));
        refuses(DeadlineRule.TRIGGER_IS_ONE_MOMENT, () -> PARIS.moment(twice, ZoneOffset.ofHours(3)));
        assertThat(PARIS.moment(twice, ZoneOffset.ofHours(1))).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    private static Question question(String id, @Nullable Length given) {
        return Question.about(Catalogue.line(id), given, PARIS);
    }
}
