package org.pacta.domain.depose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.depose.DeposeCommand.*;
import org.pacta.domain.depose.DeposeEvent.*;
import org.pacta.domain.intervention.OrderCause;
import org.pacta.domain.materiel.Annexes;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("An order of removal")
class DeposeTest {

    static final DeposeId ID = new DeposeId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000b0e1"));
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    static final Instant LATER = NOON.plusSeconds(7_200);
    static final Annexes GOODS =
            Annexes.none().with(1, sensor()).with(2, sensor()).with(3, support(AIX));

    @ParameterizedTest
    @EnumSource
    @Proves("MET-21")
    void is_given_by_the_host_for_any_reason_about_all_or_part(DeposeScope scope) {
        for (var cause : OrderCause.values())
            given().when(order(TOWN, Set.of(id(1), id(2)), scope, cause))
                    .expectEvents(ordered(Set.of(id(1), id(2)), scope, cause));
    }

    @Test
    @Proves("MET-21")
    void is_given_by_the_host_alone_about_equipment_of_the_annexes() {
        expectRefusal(given().when(order(METRO, Set.of(id(1)))), DeposeRule.HOST_ORDERS);
        expectRefusal(given().when(order(actor(AIX, Role.DPO), Set.of(id(1)))), DeposeRule.HOST_ORDERS);
        expectRefusal(given().when(order(TOWN, Set.of(id(3)))), DeposeRule.GOODS_ARE_HOSTED);
        expectRefusal(given().when(order(TOWN, Set.of(id(1), id(9)))), DeposeRule.GOODS_ARE_HOSTED);
        expectRefusal(given().when(order(TOWN, Set.of())), DeposeRule.GOODS_ARE_HOSTED);
    }

    @Test
    @Proves("MET-21")
    void is_attested_carried_out_by_the_guest_with_the_time_it_took() {
        var ordered = ordered(Set.of(id(1)), DeposeScope.WHOLE, OrderCause.OTHER);
        var done = new DeposeAttested(ID, LATER, 120, MAY_4);
        given(ordered).when(attest(METRO, LATER)).expectEvents(done);
        expectRefusal(given(ordered).when(attest(TOWN, LATER)), DeposeRule.GUEST_REMOVES, "metropole");
        expectRefusal(given(ordered, done).when(attest(METRO, LATER)), DeposeRule.ORDER_IS_OPEN);
        expectRefusal(given(ordered).when(attest(METRO, NOON.minusSeconds(1))), DeposeRule.MOMENT_HAS_COME);
        expectRefusal(given(ordered).when(attest(METRO, LATER.plusSeconds(1))), DeposeRule.MOMENT_HAS_COME);
    }

    @Test
    void is_lifted_by_the_host() {
        var ordered = ordered(Set.of(id(1)), DeposeScope.PART, OrderCause.FAILURE);
        var lifted = new DeposeLifted(ID, REASON, MAY_4);
        given(ordered).when(new LiftDepose(ID, TOWN, REASON, MAY_4)).expectEvents(lifted);
        expectRefusal(given(ordered).when(new LiftDepose(ID, METRO, REASON, MAY_4)), DeposeRule.HOST_ORDERS);
        expectRefusal(given(ordered, lifted).when(attest(METRO, LATER)), DeposeRule.ORDER_IS_OPEN);
        assertThat(DeposeId.of(ID.toString())).isEqualTo(ID);
    }

    private static DeposeOrdered ordered(Set<MaterielId> goods, DeposeScope scope, OrderCause cause) {
        return new DeposeOrdered(ID, AIX, METROPOLE, goods, scope, cause, REASON, NOON, MAY_4);
    }

    private static OrderDepose order(Actor by, Set<MaterielId> goods) {
        return order(by, goods, DeposeScope.WHOLE, OrderCause.OTHER);
    }

    private static OrderDepose order(Actor by, Set<MaterielId> goods, DeposeScope scope, OrderCause cause) {
        return new OrderDepose(ID, by, goods, scope, cause, REASON, NOON, MAY_4);
    }

    private static AttestDepose attest(Actor by, Instant at) {
        return new AttestDepose(ID, by, at, LATER, MAY_4);
    }

    private static TestExecutor<Depose> given(DeposeEvent... come) {
        return new AggregateTestFixture<>(Depose.class)
                .registerInjectableResource(GOODS)
                .given(List.of(come));
    }
}
