package org.pacta.domain.algorithme;

import static org.pacta.domain.algorithme.Gates.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.algorithme.AlgorithmeCommand.*;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("An algorithm that goes")
class AlgorithmeRemovalTest {

    static final Instant HOUR_LATER = NOON.plusSeconds(3_600);

    @Test
    void is_withdrawn_by_either_party_and_nothing_is_removed_where_nothing_was_installed() {
        given(TO_DECIDE).when(withdraw(TECHNICIAN)).expectEvents(new AlgorithmWithdrawn(ID, XXII, REASON, JUNE_2));
        given(TO_INSTALL)
                .when(withdraw(CITY_LAWYER))
                .expectEvents(new AlgorithmWithdrawn(ID, SURESNES, REASON, JUNE_2));
        expectRefusal(given(TO_INSTALL).when(withdraw(actor(VAR, Role.JURISTE))), AlgorithmeRule.PARTY_WITHDRAWS);
        expectRefusal(given(TO_INSTALL).when(withdraw(actor(XXII, Role.DPO))), AlgorithmeRule.PARTY_WITHDRAWS);
    }

    @Test
    void is_removed_where_it_was_installed() {
        given(IN_USE)
                .when(withdraw(TECHNICIAN))
                .expectEvents(new RemovalOrdered(ID, RemovalCause.WITHDRAWAL, XXII, REASON, NOON, JUNE_2));
        expectRefusal(given(IN_USE, ORDERED).when(withdraw(TECHNICIAN)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    void is_over_once_withdrawn_or_refused() {
        var withdrawn = new AlgorithmWithdrawn(ID, XXII, REASON, JUNE_2);
        var refused = new AlgorithmRefused(ID, REASON, MAY_3);
        expectRefusal(given(TO_DECIDE, withdrawn).when(withdraw(TECHNICIAN)), AlgorithmeRule.STEP_IS_OPEN);
        expectRefusal(given(TO_DECIDE, refused).when(withdraw(TECHNICIAN)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-10.1")
    void is_ordered_off_at_once_by_the_city_where_infringement_is_shown() {
        given(IN_USE).when(order(MAYOR)).expectEvents(ORDERED);
        given(TO_MEASURE).when(order(CITY_LAWYER)).expectEvents(ORDERED);
        expectRefusal(given(IN_USE).when(order(TECHNICIAN)), AlgorithmeRule.CITY_ORDERS_REMOVAL);
        expectRefusal(given(TO_INSTALL).when(order(MAYOR)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-10.1")
    void is_used_no_more_from_the_order_on() {
        expectRefusal(
                given(TO_MEASURE, GOOD, ORDERED).when(new OpenToOperators(ID, CITY_TECHNICIAN, true, JUNE_2)),
                AlgorithmeRule.STEP_IS_OPEN);
        expectRefusal(
                given(IN_USE, ORDERED).when(new ResumeAlgorithm(ID, CITY_LAWYER, REASON, JUNE_2)),
                AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("SUR-10.1")
    void is_attested_gone_from_all_equipment_with_the_time_it_took() {
        given(IN_USE, ORDERED)
                .when(attest(TECHNICIAN, true, HOUR_LATER))
                .expectEvents(new RemovalAttested(ID, HOUR_LATER, 60, JUNE_2));
        expectRefusal(
                given(IN_USE, ORDERED).when(attest(TECHNICIAN, false, HOUR_LATER)), AlgorithmeRule.REMOVED_EVERYWHERE);
        expectRefusal(
                given(IN_USE, ORDERED).when(attest(CITY_TECHNICIAN, true, HOUR_LATER)), AlgorithmeRule.PARTNER_REMOVES);
        expectRefusal(given(IN_USE).when(attest(TECHNICIAN, true, HOUR_LATER)), AlgorithmeRule.STEP_IS_OPEN);
    }

    @Test
    void is_gone_neither_before_the_order_nor_in_the_future() {
        expectRefusal(
                given(IN_USE, ORDERED).when(attest(TECHNICIAN, true, NOON.minusSeconds(1))),
                AlgorithmeRule.MOMENT_HAS_COME);
        expectRefusal(
                given(IN_USE, ORDERED).when(attest(TECHNICIAN, true, HOUR_LATER.plusSeconds(1))),
                AlgorithmeRule.MOMENT_HAS_COME);
    }

    private static WithdrawAlgorithm withdraw(Actor by) {
        return new WithdrawAlgorithm(ID, by, REASON, NOON, JUNE_2);
    }

    private static OrderRemoval order(Actor by) {
        return new OrderRemoval(ID, by, REASON, NOON, JUNE_2);
    }

    private static AttestRemoval attest(Actor by, boolean everywhere, Instant removedAt) {
        return new AttestRemoval(ID, by, everywhere, removedAt, HOUR_LATER, JUNE_2);
    }
}
