package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CHANGE_PRECEDES_THE_END;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS;
import static org.pacta.domain.deadline.DeadlineRule.EXTENSION_IS_RECORDED_ONCE;
import static org.pacta.domain.deadline.DeadlineRule.GROUND_FITS_THE_DEADLINE;
import static org.pacta.domain.deadline.DeadlineRule.SPAN_IS_BELOW_FORTY_YEARS;
import static org.pacta.domain.deadline.Ground.CNIL_REFUSED;
import static org.pacta.domain.deadline.Ground.COMMON_ACCORD;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.change;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.time.Period;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.DeadlineEvent.ClockExtended;
import org.pacta.proofs.Proves;

@DisplayName("The term of a convention")
class TermProlongationTest {

    static final LocalDate SIGNED = LocalDate.of(2021, 8, 31);
    static final LocalDate AGREED = LocalDate.of(2022, 6, 1);
    static final RecordedDeadline OF_VAR = term(12, "VAR-06");
    static final RecordedDeadline OF_SURESNES = term(18, "SUR-15.1");

    @Test
    @Proves("VAR-06")
    void gets_longer_from_its_end_on_by_what_the_parties_agree() {
        var longer = prolonged(OF_VAR, accord(AGREED, 6));
        assertThat(longer.lastDay()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(longer.steps()).startsWith(OF_VAR.steps().toArray(String[]::new));
        assertThat(longer.steps())
                .contains("prolongé le mercredi 1er juin 2022 : commun accord des parties (clause de prolongation)");
        given(OF_VAR, FrenchHolidays.ANYWHERE)
                .when(change(accord(AGREED, 6)))
                .expectEvents(new ClockExtended(ID, COMMON_ACCORD, Period.ofMonths(6), Base.TERM, longer, AGREED));
        assertThat(longer)
                .extracting(RecordedDeadline::code, RecordedDeadline::source, RecordedDeadline::obligation)
                .containsExactly("contractual-term", OF_VAR.source(), "VAR-06");
    }

    @Test
    @Proves("SUR-15.2")
    void gets_four_months_longer_where_the_cnil_refused_and_tells_the_other_reading() {
        var resubmitted = Prolongation.of(OF_SURESNES.line()).orElseThrow().told(AGREED, CNIL_REFUSED);
        var longer = prolonged(OF_SURESNES, resubmitted);
        assertThat(longer.lastDay()).isEqualTo(LocalDate.of(2023, 6, 28));
        assertThat(longer.steps()).last().isEqualTo("compté depuis le départ, ce serait le vendredi 30 juin 2023");
        of(OF_SURESNES).when(change(resubmitted)).expectSuccessfulHandlerExecution();
        expectRefusal(
                of(OF_SURESNES).when(change(new Extended(AGREED, CNIL_REFUSED, Span.months(6), Base.TERM))),
                EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS);
    }

    @Test
    @Proves({"SUR-24", "MET-06"})
    void does_not_where_the_text_says_nothing_of_it() {
        expectRefusal(of(OF_SURESNES).when(change(accord(AGREED, 6))), GROUND_FITS_THE_DEADLINE);
        expectRefusal(of(term(36, "MET-06")).when(change(accord(AGREED, 6))), GROUND_FITS_THE_DEADLINE);
        expectRefusal(
                of(OF_VAR).when(change(new Extended(AGREED, CNIL_REFUSED, Span.months(4), Base.TERM))),
                GROUND_FITS_THE_DEADLINE);
    }

    @Test
    void of_a_text_that_the_catalogue_does_not_know_is_for_the_parties_to_prolong() {
        var own = term(12, "OWN-1");
        assertThat(own.line()).isEqualTo("contractual-term");
        of(own).when(change(accord(AGREED, 6))).expectSuccessfulHandlerExecution();
    }

    @Test
    void gets_longer_once_whichever_party_records_the_accord_again_and_again_for_a_new_one() {
        var longer = prolonged(OF_VAR, accord(AGREED, 6));
        var once = new ClockExtended(ID, COMMON_ACCORD, Period.ofMonths(6), Base.TERM, longer, AGREED);
        expectRefusal(
                given(OF_VAR, FrenchHolidays.ANYWHERE, once).when(change(accord(AGREED, 6))),
                EXTENSION_IS_RECORDED_ONCE);
        var twice = RunningClock.ofTerm(OF_VAR, SIGNED, FrenchHolidays.ANYWHERE.at(Place.METROPOLE))
                .with(accord(AGREED, 6))
                .with(accord(AGREED.plusDays(1), 6))
                .deadline()
                .orElseThrow();
        assertThat(twice.lastDay()).isEqualTo(LocalDate.of(2023, 8, 28));
        given(OF_VAR, FrenchHolidays.ANYWHERE, once)
                .when(change(accord(AGREED.plusDays(1), 6)))
                .expectEvents(
                        new ClockExtended(ID, COMMON_ACCORD, Period.ofMonths(6), Base.TERM, twice, AGREED.plusDays(1)));
    }

    @Test
    void is_not_prolonged_once_it_is_past_nor_by_forty_years() {
        expectRefusal(of(OF_VAR).when(change(accord(LocalDate.of(2022, 9, 1), 6))), CHANGE_PRECEDES_THE_END);
        of(OF_VAR).when(change(accord(LocalDate.of(2022, 8, 31), 6))).expectSuccessfulHandlerExecution();
        expectRefusal(of(OF_VAR).when(change(accord(AGREED, 40 * 12))), SPAN_IS_BELOW_FORTY_YEARS);
    }

    @Test
    void is_so_many_whole_months_long_or_else_days() {
        assertThat(ContractualTerm.between(SIGNED, LocalDate.of(2023, 2, 28))).isEqualTo(Span.months(18));
        assertThat(ContractualTerm.between(SIGNED, LocalDate.of(2021, 9, 29))).isEqualTo(Span.days(29));
        assertThat(ContractualTerm.between(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 20)))
                .isEqualTo(Span.days(19));
    }

    private static RecordedDeadline prolonged(RecordedDeadline term, Extended by) {
        return RunningClock.ofTerm(term, SIGNED, FrenchHolidays.ANYWHERE.at(Place.METROPOLE))
                .with(by)
                .deadline()
                .orElseThrow();
    }

    private static TestExecutor<Deadline> of(RecordedDeadline term) {
        return given(term, FrenchHolidays.ANYWHERE);
    }

    private static Extended accord(LocalDate on, int months) {
        return new Extended(on, COMMON_ACCORD, Span.months(months), Base.TERM);
    }

    private static RecordedDeadline term(int months, String obligation) {
        return new ContractualTerm(Period.ofMonths(months), null, obligation, "article 1")
                .from(SIGNED, FrenchHolidays.MAINLAND);
    }
}
