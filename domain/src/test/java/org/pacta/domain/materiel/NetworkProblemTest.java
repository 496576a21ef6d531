package org.pacta.domain.materiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.materiel.NetworkProblemCommand.*;
import org.pacta.domain.materiel.NetworkProblemEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A problem of a shared network")
class NetworkProblemTest {

    static final NetworkProblemId ID =
            new NetworkProblemId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000b0b1"));
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    static final Instant BEFORE = NOON.minusSeconds(1_800);
    static final SharedGoods GOODS = Annexes.none()
            .with(1, network())
            .with(2, support(AIX))
            .with(3, line(LineKind.NETWORK, AIX, null, null, null));

    @Test
    @Proves("MET-14")
    void is_told_by_the_host_to_its_guest_with_the_time_it_took() {
        given().when(report(METRO, 1, BEFORE)).expectEvents(told(true));
        given(told(true)).when(report(METRO, 1, BEFORE)).expectNoEvents();
    }

    @Test
    @Proves("MET-15")
    void is_told_by_the_guest_to_its_host() {
        given().when(report(TOWN, 1, BEFORE)).expectEvents(told(false));
    }

    @Test
    void is_told_by_one_of_the_two_about_a_network_that_they_share() {
        expectRefusal(
                given().when(report(actor(VAR, Role.TECHNIQUE), 1, BEFORE)),
                NetworkProblemRule.HOST_OR_GUEST_TELLS,
                "metropole",
                "aix");
        expectRefusal(given().when(report(TOWN, 2, BEFORE)), NetworkProblemRule.NETWORK_IS_SHARED);
        expectRefusal(given().when(report(TOWN, 3, BEFORE)), NetworkProblemRule.NETWORK_IS_SHARED);
        expectRefusal(given().when(report(TOWN, 4, BEFORE)), NetworkProblemRule.NETWORK_IS_SHARED);
        expectRefusal(given().when(report(TOWN, 1, NOON.plusSeconds(1))), NetworkProblemRule.TOLD_SINCE_NOTICED);
    }

    @Test
    void is_settled_once_by_either_of_them() {
        var settled = new NetworkProblemSettled(ID, AIX, REASON, NOON, MAY_4);
        given(told(true)).when(settle(TOWN, NOON)).expectEvents(settled);
        expectRefusal(given(told(true), settled).when(settle(METRO, NOON)), NetworkProblemRule.PROBLEM_IS_OPEN);
        expectRefusal(
                given(told(true)).when(settle(actor(VAR, Role.DPO), NOON)), NetworkProblemRule.EITHER_SIDE_SETTLES);
        expectRefusal(
                given(told(true)).when(settle(TOWN, BEFORE.minusSeconds(1))), NetworkProblemRule.TOLD_SINCE_NOTICED);
        assertThat(NetworkProblemId.of(ID.toString())).isEqualTo(ID);
    }

    private static NetworkProblemReported told(boolean byTheHost) {
        var from = byTheHost ? METROPOLE : AIX;
        var to = byTheHost ? AIX : METROPOLE;
        return new NetworkProblemReported(ID, id(1), from, to, REASON, BEFORE, NOON, 30, MAY_4);
    }

    private static ReportNetworkProblem report(Actor by, int network, Instant noticedAt) {
        return new ReportNetworkProblem(ID, by, id(network), REASON, noticedAt, NOON, MAY_4);
    }

    private static SettleNetworkProblem settle(Actor by, Instant at) {
        return new SettleNetworkProblem(ID, by, REASON, at, NOON, MAY_4);
    }

    private static TestExecutor<NetworkProblem> given(NetworkProblemEvent... come) {
        return new AggregateTestFixture<>(NetworkProblem.class)
                .registerInjectableResource(GOODS)
                .given(List.of(come));
    }
}
