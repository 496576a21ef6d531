package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** Two conventions live side by side through the real parts, by the roles concerned, and nothing of that is left behind. */
@DisplayName("Twelve months of Suresnes and of the Var")
class TwelveMonthsIT {

    /** Thirteen periods of four weeks are a year. */
    private static final int PERIODS = 13;

    private static RunningPacta pacta;

    @BeforeAll
    static void start() {
        pacta = RunningPacta.start(Map.of("PACTA_DEMO_CLOCK", "2024-01-08T08:00:00+01:00"));
    }

    @AfterAll
    static void stop() {
        pacta.close();
    }

    @Test
    @Proves({"SUR-7.1.1", "SUR-7.1.2", "SUR-7.1.4", "SUR-13.3", "SUR-A2", "VAR-07", "VAR-16"})
    void are_lived_to_their_end_and_leave_nothing_behind() throws InterruptedException {
        var api = new Api(pacta);
        var time = new DemoTime(api);
        var suresnes = new SuresnesYear(api);
        var var = new VarYear(api);
        var from = time.today();
        for (var period = 1; period <= PERIODS; period++) {
            suresnes.convenes(period);
            var.convenes(period);
            time.passes(2);
            suresnes.lives(period);
            var.lives(period);
            time.comesTo(from.plusWeeks(4L * period));
        }
        suresnes.settles();
        var.settles();
        hasBeenLived(suresnes);
        hasBeenLived(var);
    }

    private static void hasBeenLived(SuresnesYear year) {
        assertThat(year.held("pilotage")).as("steering committees").hasSize(PERIODS);
        assertThat(year.held("technique")).hasSize(3);
        assertThat(year.states("algorithms"))
                .containsExactlyInAnyOrder("ALGORITHM_IN_USE", "ALGORITHM_REFUSED", "ALGORITHM_REMOVED");
        assertThat(year.states("subprocessors"))
                .containsExactlyInAnyOrder("SUBPROCESSOR_ACCEPTED", "SUBPROCESSOR_REFUSED");
        assertThat(year.facts("soustraitance.SubprocessorAccepted", "acceptance"))
                .containsExactly("SILENCE");
        assertThat(year.facts("attestation.AttestationDelivered", "covers"))
                .containsExactlyInAnyOrder("false", "false", "true", "true");
        leavesNothing(year);
    }

    private static void hasBeenLived(VarYear year) {
        assertThat(year.held("telier")).as("workshops").hasSize(PERIODS);
        assertThat(year.facts("committee.CommitteeHeld", "mode"))
                .filteredOn("ON_SITE"::equals)
                .hasSize(2);
        assertThat(year.facts("attestation.AttestationDelivered", "covers")).containsExactly("false", "true");
        leavesNothing(year);
    }

    private static void leavesNothing(Year year) {
        assertThat(year.register("committees"))
                .extracting(line -> line.get("minutes").asText())
                .containsOnly("MINUTES_PUBLISHED");
        year.scene.isLeft("in-force");
        assertThat(year.keptLate()).isEmpty();
        assertThat(year.remindedAfterTheEnd()).isEmpty();
    }
}
