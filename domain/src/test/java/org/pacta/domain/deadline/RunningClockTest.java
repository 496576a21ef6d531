package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CHANGES_FOLLOW_EACH_OTHER;
import static org.pacta.domain.deadline.DeadlineRule.CHANGE_PRECEDES_THE_END;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_RUNS;
import static org.pacta.domain.deadline.DeadlineRule.INTERRUPTED_CLOCK_STARTS_ANEW;
import static org.pacta.domain.deadline.DeadlineRule.SUSPENDED_CLOCK_RUNS_ON;
import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Ground.CNIL_REFUSED;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Ground.REQUEST_IS_COMPLEX;
import static org.pacta.domain.deadline.QuestionTest.refuses;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;
import org.pacta.proofs.Proves;

@DisplayName("A clock that something happens to")
class RunningClockTest {

    final RunningClock cnil = clock("cnil-answer", "2026-06-01");
    final RunningClock appeal = clock("appeal", "2024-02-14");

    @Test
    void stands_still_while_the_cnil_awaits_information_and_then_runs_on() {
        var suspended = cnil.with(new Suspended(day("2026-06-15"), CNIL_AWAITS_INFORMATION));
        assertThat(suspended.deadline()).isEmpty();
        var resumed = suspended.with(new Resumed(day("2026-06-25"), CNIL_AWAITS_INFORMATION));
        assertThat(lastDay(resumed)).isEqualTo("2026-08-06");
        assertThat(resumed.deadline().orElseThrow().steps())
                .contains(
                        "suspendu le lundi 15 juin 2026 : la CNIL attend des informations (RGPD art. 36(2))",
                        "reprise le jeudi 25 juin 2026, 10 jours d’arrêt : échéance le jeudi 6 août 2026");
    }

    @Test
    void stands_still_for_one_day_in_the_singular() {
        var resumed = cnil.with(new Suspended(day("2026-06-15"), CNIL_AWAITS_INFORMATION))
                .with(new Resumed(day("2026-06-16"), CNIL_AWAITS_INFORMATION));
        assertThat(resumed.deadline().orElseThrow().steps())
                .contains("reprise le mardi 16 juin 2026, 1 jour d’arrêt : échéance le mardi 28 juillet 2026");
    }

    @Test
    void rolls_over_only_once_everything_is_counted() {
        var resumed = cnil.with(new Suspended(day("2026-06-15"), CNIL_AWAITS_INFORMATION))
                .with(new Resumed(day("2026-06-20"), CNIL_AWAITS_INFORMATION));
        assertThat(lastDay(resumed)).isEqualTo("2026-08-03");
    }

    @Test
    @Proves("AIX-14")
    void runs_in_full_again_once_a_recours_gracieux_is_rejected() {
        var interrupted = appeal.with(new Interrupted(day("2024-04-10"), RECOURS_GRACIEUX));
        assertThat(interrupted.deadline()).isEmpty();
        var restarted = interrupted.with(new Restarted(day("2024-06-10"), RECOURS_GRACIEUX));
        assertThat(lastDay(restarted)).isEqualTo("2024-08-12");
        assertThat(restarted.deadline().orElseThrow().trigger())
                .isEqualTo(appeal.deadline().orElseThrow().trigger());
    }

    @Test
    @Proves("SUR-15.2")
    void adds_months_to_the_term_where_the_clause_prolongs_the_term() {
        var extended = clock("sur-term", "2021-08-31").with(longer("2022-12-01", 4, Base.TERM));
        assertThat(lastDay(extended)).isEqualTo("2023-06-28");
        assertThat(extended.deadline().orElseThrow().steps())
                .last()
                .isEqualTo("compté depuis le départ, ce serait le vendredi 30 juin 2023");
    }

    @Test
    void counts_months_in_one_go_where_the_law_prolongs_the_delay() {
        var told = new Extended(day("2027-02-15"), REQUEST_IS_COMPLEX, Span.months(2), Base.START);
        assertThat(lastDay(clock("dsr-answer", "2027-01-31").with(told))).isEqualTo("2027-04-30");
    }

    @Test
    void is_prolonged_by_weeks_on_the_unrolled_term() {
        var told = new Extended(day("2026-06-20"), Ground.CNIL_FINDS_IT_COMPLEX, Span.weeks(6), Base.TERM);
        assertThat(lastDay(cnil.with(told))).isEqualTo("2026-09-07");
    }

    @Test
    void is_prolonged_again() {
        var twice = clock("sur-term", "2021-08-31")
                .with(longer("2022-12-01", 4, Base.TERM))
                .with(longer("2023-05-01", 4, Base.TERM));
        assertThat(lastDay(twice)).isEqualTo("2023-10-28");
    }

    @Test
    void changes_no_more_once_it_has_run_out() {
        refuses(CHANGE_PRECEDES_THE_END, () -> appeal.with(new Interrupted(day("2024-04-16"), RECOURS_GRACIEUX)));
        assertThat(appeal.with(new Interrupted(day("2024-04-15"), RECOURS_GRACIEUX))
                        .deadline())
                .isEmpty();
    }

    @Test
    void keeps_its_facts_in_order() {
        refuses(CHANGES_FOLLOW_EACH_OTHER, () -> appeal.with(new Interrupted(day("2024-02-13"), RECOURS_GRACIEUX)));
        var stopped = appeal.with(new Interrupted(day("2024-03-10"), RECOURS_GRACIEUX));
        refuses(CHANGES_FOLLOW_EACH_OTHER, () -> stopped.with(new Restarted(day("2024-03-09"), RECOURS_GRACIEUX)));
    }

    @Test
    void stops_once_and_starts_again_as_it_was_stopped() {
        var suspended = cnil.with(new Suspended(day("2026-06-15"), CNIL_AWAITS_INFORMATION));
        var on = day("2026-06-20");
        refuses(CLOCK_RUNS, () -> suspended.with(new Suspended(on, CNIL_AWAITS_INFORMATION)));
        refuses(CLOCK_RUNS, () -> suspended.with(longer("2026-06-20", 4, Base.TERM)));
        refuses(INTERRUPTED_CLOCK_STARTS_ANEW, () -> suspended.with(new Restarted(on, CNIL_AWAITS_INFORMATION)));
        refuses(SUSPENDED_CLOCK_RUNS_ON, () -> cnil.with(new Resumed(on, CNIL_AWAITS_INFORMATION)));
        refuses(INTERRUPTED_CLOCK_STARTS_ANEW, () -> cnil.with(new Restarted(on, CNIL_AWAITS_INFORMATION)));
    }

    private static Extended longer(String on, int months, Base base) {
        return new Extended(day(on), CNIL_REFUSED, Span.months(months), base);
    }

    private static RunningClock clock(String line, String trigger) {
        var paris = FrenchHolidays.MAINLAND;
        return RunningClock.started(Catalogue.line(line), day(trigger), paris);
    }

    private static String lastDay(RunningClock clock) {
        return clock.deadline().orElseThrow().lastDay().toString();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
