package org.pacta.domain.algorithme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.algorithme.Gates.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.algorithme.AlgorithmeCommand.*;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.proofs.Proves;

@DisplayName("An installed algorithm")
class AlgorithmeUseTest {

    @ParameterizedTest(name = "{1} false alerts of {0}: conforming {2}, shown as {3}")
    @CsvSource({
        "10, 0, true, 0",
        "10, 1, false, 1000",
        "11, 1, true, 909",
        "1000, 99, true, 990",
        "1000, 100, false, 1000",
        "1001, 100, true, 999",
        "30000, 2999, true, 999",
        "1, 1, false, 10000",
        "300000000, 1, true, 0",
        "2000000000, 199999999, true, 999",
        "2000000000, 200000000, false, 1000"
    })
    @Proves("SUR-5.2")
    void is_measured_by_counting_and_conforms_below_the_limit_of_the_text(
            int alerts, int falseAlerts, boolean conforming, int rate) {
        given(TO_MEASURE)
                .when(measure(TECHNICIAN, counted(alerts, falseAlerts)))
                .expectEvents(measured(1, alerts, falseAlerts, conforming));
        assertThat(counted(alerts, falseAlerts).rate()).isEqualTo(rate);
    }

    @Test
    void conforms_at_the_limit_itself_where_the_text_says_at_most() {
        assertThat(new AlgorithmTerms.Target(10, false).isMetBy(counted(10, 1))).isTrue();
        assertThat(new AlgorithmTerms.Target(10, false).isMetBy(counted(1000, 101)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 6", "5, -1"})
    void is_not_measured_by_counts_that_cannot_be(int alerts, int falseAlerts) {
        expectRefusal(
                given(TO_MEASURE).when(measure(TECHNICIAN, counted(alerts, falseAlerts))),
                AlgorithmeRule.MEASURE_COUNTS);
    }

    @Test
    void is_measured_by_the_partner_on_days_that_follow_its_installation_and_have_come() {
        expectRefusal(given(TO_MEASURE).when(measure(CITY_TECHNICIAN, counted(9, 0))), AlgorithmeRule.PARTNER_INSTALLS);
        for (var period : new Measurement[] {
            new Measurement(MAY_3.minusDays(1), MAY_3, 9, 0),
            new Measurement(JUNE_2, MAY_3, 9, 0),
            new Measurement(MAY_3, JUNE_2.plusDays(1), 9, 0)
        })
            expectRefusal(
                    given(TO_MEASURE).when(new MeasureFalsePositives(ID, TECHNICIAN, period, JUNE_2)),
                    AlgorithmeRule.MEASURE_FOLLOWS_INSTALLATION);
        expectRefusal(given(TO_INSTALL).when(measure(TECHNICIAN, counted(9, 0))), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-5.2")
    void is_opened_to_operators_after_a_conforming_measurement_and_not_before() {
        given(TO_MEASURE, GOOD).when(open(CITY_TECHNICIAN, true)).expectEvents(OPENED);
        expectRefusal(given(TO_MEASURE).when(open(CITY_TECHNICIAN, true)), AlgorithmeRule.STEP_IS_OPEN);
        expectRefusal(
                given(TO_MEASURE, measured(1, 1000, 100, false)).when(open(CITY_TECHNICIAN, true)),
                AlgorithmeRule.TARGET_IS_MET);
        expectRefusal(
                given(TO_MEASURE, GOOD, measured(2, 10, 5, false)).when(open(CITY_TECHNICIAN, true)),
                AlgorithmeRule.TARGET_IS_MET);
    }

    @Test
    void is_measured_as_often_as_it_takes() {
        given(TO_MEASURE, measured(1, 10, 5, false))
                .when(measure(TECHNICIAN, counted(1000, 99)))
                .expectEvents(measured(2, 1000, 99, true));
    }

    @Test
    void is_opened_by_the_city_alone() {
        expectRefusal(given(TO_MEASURE, GOOD).when(open(TECHNICIAN, true)), AlgorithmeRule.CITY_DECIDES_ON_USE);
    }

    @Test
    @Proves("QA-27")
    void is_opened_once_those_who_read_its_alerts_know_what_raises_them() {
        expectRefusal(
                given(TO_MEASURE, GOOD).when(open(CITY_TECHNICIAN, false)), AlgorithmeRule.OPERATORS_ARE_INFORMED);
    }

    @Test
    void is_suspended_and_resumed_by_the_city_each_in_turn() {
        var suspended = new AlgorithmSuspended(ID, REASON, MAY_3);
        var resumed = new AlgorithmResumed(ID, REASON, MAY_3);
        given(IN_USE).when(suspend(CITY_LAWYER)).expectEvents(suspended);
        given(IN_USE, suspended).when(resume(CITY_LAWYER)).expectEvents(resumed);
        expectRefusal(given(IN_USE, suspended).when(suspend(CITY_LAWYER)), AlgorithmeRule.NOT_SUSPENDED);
        expectRefusal(given(IN_USE).when(resume(CITY_LAWYER)), AlgorithmeRule.STEP_IS_OPEN);
        expectRefusal(given(IN_USE).when(suspend(TECHNICIAN)), AlgorithmeRule.CITY_DECIDES_ON_USE);
        expectRefusal(given(IN_USE, suspended).when(resume(TECHNICIAN)), AlgorithmeRule.CITY_DECIDES_ON_USE);
        expectRefusal(given(TO_INSTALL).when(suspend(CITY_LAWYER)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    void is_not_opened_while_the_city_has_suspended_it() {
        var suspended = new AlgorithmSuspended(ID, REASON, MAY_3);
        expectRefusal(
                given(TO_MEASURE, GOOD, suspended).when(open(CITY_TECHNICIAN, true)), AlgorithmeRule.NOT_SUSPENDED);
    }

    @Test
    @Proves("SUR-13.1")
    void has_its_anomalies_reported_by_the_city_with_the_time_it_took() {
        var told = new AnomalyReported(ID, 1, REASON, NOON, NOON.plusSeconds(90 * 60), 90, JUNE_2);
        given(IN_USE).when(report(CITY_TECHNICIAN, 90)).expectEvents(told);
        given(IN_USE, told)
                .when(report(CITY_TECHNICIAN, 0))
                .expectEvents(new AnomalyReported(ID, 2, REASON, NOON, NOON, 0, JUNE_2));
        expectRefusal(given(IN_USE).when(report(TECHNICIAN, 90)), AlgorithmeRule.CITY_REPORTS);
        expectRefusal(given(IN_USE).when(report(CITY_TECHNICIAN, -1)), AlgorithmeRule.MOMENT_HAS_COME);
    }

    @Test
    @Proves("SUR-13.1")
    void has_each_anomaly_corrected_once_by_the_partner() {
        var told = new AnomalyReported(ID, 1, REASON, NOON, NOON, 0, JUNE_2);
        var corrected = new AnomalyCorrected(ID, 1, REASON, JUNE_2);
        given(IN_USE, told).when(correct(TECHNICIAN, 1)).expectEvents(corrected);
        expectRefusal(given(IN_USE, told).when(correct(CITY_TECHNICIAN, 1)), AlgorithmeRule.PARTNER_CORRECTS);
        expectRefusal(given(IN_USE, told, corrected).when(correct(TECHNICIAN, 1)), AlgorithmeRule.ANOMALY_IS_OPEN);
        expectRefusal(given(IN_USE, told).when(correct(TECHNICIAN, 2)), AlgorithmeRule.ANOMALY_IS_OPEN);
    }

    private static MeasureFalsePositives measure(Actor by, Measurement found) {
        return new MeasureFalsePositives(ID, by, found, MAY_3);
    }

    private static OpenToOperators open(Actor by, boolean informed) {
        return new OpenToOperators(ID, by, informed, MAY_3);
    }

    private static SuspendAlgorithm suspend(Actor by) {
        return new SuspendAlgorithm(ID, by, REASON, MAY_3);
    }

    private static ResumeAlgorithm resume(Actor by) {
        return new ResumeAlgorithm(ID, by, REASON, MAY_3);
    }

    private static ReportAnomaly report(Actor by, int minutesLater) {
        return new ReportAnomaly(ID, by, REASON, NOON, NOON.plusSeconds(minutesLater * 60L), JUNE_2);
    }

    private static CorrectAnomaly correct(Actor by, int anomaly) {
        return new CorrectAnomaly(ID, by, anomaly, REASON, JUNE_2);
    }
}
