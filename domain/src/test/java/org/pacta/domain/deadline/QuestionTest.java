package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.domain.deadline.VectorsTest.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.shared.Sentences;

@DisplayName("A question that time cannot answer")
class QuestionTest {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Instant MOMENT = Instant.parse("2026-06-01T08:00:00Z");

    @ParameterizedTest(name = "{0} does not count {1}")
    @CsvSource({
        "elapsed, 2 days",
        "elapsed, 1 months",
        "calendar, 48 hours",
        "cpc, 48 hours",
        "franc, 48 hours",
        "franc-interval, 48 hours",
        "business-hours, 1 weeks",
        "business-hours, 1 months",
        "business-hours, 1 years"
    })
    void asks_a_regime_for_what_it_does_not_count(String regime, String length) {
        refuses(DeadlineRule.REGIME_COUNTS_THE_UNIT, () -> question(regime, length, "forward", "75"));
    }

    @ParameterizedTest
    @CsvSource({"0 days", "-1 months"})
    void has_no_length(String length) {
        refuses(DeadlineRule.AMOUNT_IS_POSITIVE, () -> question("calendar", length, "forward", "75"));
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, 40 years, forward", "calendar, 480 months, backward", "cpc, 14610 days, forward",
        "reg-1182-71, 2088 weeks, forward", "business-hours, 10500 days, forward", "franc, 2147483647 years, forward"
    })
    void spans_forty_years(String regime, String length, String direction) {
        refuses(
                DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS,
                () -> question(regime, length, direction, "75").from(DAY));
    }

    @ParameterizedTest
    @CsvSource({"elapsed, 350640 hours", "reg-1182-71, 350640 hours", "business-hours, 90000 hours"})
    void spans_forty_years_in_hours(String regime, String length) {
        refuses(
                DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS,
                () -> question(regime, length, "forward", "75").from(MOMENT));
    }

    @Test
    void just_below_forty_years_is_answered() {
        assertThat(question("calendar", "479 months", "forward", "75").from(DAY).lastDay())
                .isEqualTo(LocalDate.of(2066, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "2200-01-01", "+999999999-01-01"})
    void leaves_the_calendar(LocalDate day) {
        refuses(
                DeadlineRule.TRIGGER_IS_IN_THE_CALENDAR,
                () -> question("cpc", "1 days", "forward", "75").from(day));
    }

    @Test
    void is_asked_in_the_first_or_the_last_year_of_the_calendar_and_answered() {
        var question = question("cpc", "1 days", "forward", "75");
        assertThat(question.from(LocalDate.of(1900, 1, 1)).lastDay()).isEqualTo("1900-01-02");
        assertThat(question.from(LocalDate.of(2199, 12, 30)).lastDay()).isEqualTo("2199-12-31");
    }

    @Test
    void leaves_the_calendar_by_the_hour() {
        refuses(
                DeadlineRule.TRIGGER_IS_IN_THE_CALENDAR,
                () -> question("elapsed", "1 hours", "forward", "75").from(Instant.parse("1899-12-31T12:00:00Z")));
    }

    @Test
    void spans_so_much_that_no_calendar_is_even_opened() {
        LegalCalendar closed = (day, place) -> {
            throw new AssertionError("opened at " + day);
        };
        var paris = closed.at(Place.METROPOLE);
        refuses(
                DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS,
                () -> new Question(new BusinessHours(), 351_360, Unit.DAYS, Direction.FORWARD, paris).from(DAY));
        refuses(
                DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS,
                () -> new Question(new BusinessHours(), 351_360, Unit.HOURS, Direction.FORWARD, paris).from(MOMENT));
    }

    /** Forty leap years in the smallest unit: more than that is not even read. */
    @Test
    void names_more_hours_than_any_delay_has() {
        assertThat(Question.length(new Elapsed(), 351_360, Unit.HOURS).label()).isEqualTo("351360 heures");
        refuses(DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS, () -> Question.length(new Elapsed(), 351_361, Unit.HOURS));
    }

    @Test
    void starts_days_from_a_moment_or_hours_from_a_day() {
        refuses(
                DeadlineRule.TRIGGER_IS_A_DAY,
                () -> question("reg-1182-71", "1 days", "forward", "75").from(MOMENT));
        refuses(
                DeadlineRule.TRIGGER_IS_A_MOMENT,
                () -> question("reg-1182-71", "1 hours", "forward", "75").from(DAY));
    }

    @Test
    void has_a_sentence_for_each_rule_and_none_too_many() {
        var codes = Arrays.stream(DeadlineRule.values()).map(DeadlineRule::code).toList();
        assertThat(Sentences.of("deadline").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(Arrays.stream(DeadlineRule.values()).map(DeadlineRule::source))
                .doesNotContain("");
    }

    static void refuses(DeadlineRule rule, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(rule.code());
            assertThat(sentence(refusal.code(), refusal.found())).doesNotContain("{");
        });
    }

    private static String sentence(String code, List<String> found) {
        return Sentences.said(code, found);
    }
}
