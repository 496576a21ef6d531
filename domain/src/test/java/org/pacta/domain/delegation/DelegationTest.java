package org.pacta.domain.delegation;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.delegation.DelegationCommand.ActInNameOf;
import org.pacta.domain.delegation.DelegationCommand.EntrustRoles;
import org.pacta.domain.delegation.DelegationCommand.RevokeDelegation;
import org.pacta.domain.delegation.DelegationEvent.ActedInNameOf;
import org.pacta.domain.delegation.DelegationEvent.DelegationRevoked;
import org.pacta.domain.delegation.DelegationEvent.RolesEntrusted;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

@DisplayName("A delegation")
class DelegationTest {

    static final DelegationId ID = new DelegationId(SURESNES, UUID.fromString("0190a7c0-0000-7000-8000-0000000000de"));
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final DelegationTerm TERM = new DelegationTerm(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 17));
    static final Actor GIVER = new Actor(new ActorId("giver"), SURESNES, Set.of(Role.JURISTE, Role.DPO));
    static final ActorId COLLEAGUE = new ActorId("colleague");
    static final Actor STAND_IN = new Actor(COLLEAGUE, SURESNES, Set.of(Role.JURISTE), new Mandate(GIVER.id(), ID));
    static final RolesEntrusted ENTRUSTED =
            new RolesEntrusted(ID, GIVER.id(), COLLEAGUE, List.of(Role.JURISTE), TERM, REASON, TODAY);

    final FixtureConfiguration<Delegation> delegation = fixture();

    static FixtureConfiguration<Delegation> fixture() {
        return new AggregateTestFixture<>(Delegation.class);
    }

    static EntrustRoles entrust(Actor by, ActorId to, Set<Role> roles, DelegationTerm term) {
        return new EntrustRoles(ID, by, to, roles, term, REASON, TODAY);
    }

    static ActInNameOf act(Actor by, boolean personal, LocalDate on) {
        return new ActInNameOf(ID, by, CONVENTION, "give-legal-visa", personal, on);
    }

    @Test
    void entrusts_roles_that_the_giver_holds_and_comes_once() {
        var asked = entrust(GIVER, COLLEAGUE, Set.of(Role.JURISTE), TERM);
        delegation.givenNoPriorActivity().when(asked).expectEvents(ENTRUSTED);
        fixture().given(ENTRUSTED).when(asked).expectNoEvents();
    }

    @Test
    void entrusts_nothing_that_the_giver_lacks_or_only_received() {
        expectRefusal(
                delegation.givenNoPriorActivity().when(entrust(GIVER, COLLEAGUE, Set.of(Role.EXECUTIF), TERM)),
                DelegationRule.ROLES_ARE_ONES_OWN);
        expectRefusal(
                fixture()
                        .givenNoPriorActivity()
                        .when(entrust(STAND_IN, new ActorId("third"), Set.of(Role.JURISTE), TERM)),
                DelegationRule.ROLES_ARE_ONES_OWN);
        expectRefusal(
                fixture().givenNoPriorActivity().when(entrust(GIVER, COLLEAGUE, Set.of(), TERM)),
                DelegationRule.ROLES_ARE_ONES_OWN);
        var elsewhere = new Actor(GIVER.id(), XXII, GIVER.roles());
        expectRefusal(
                fixture().givenNoPriorActivity().when(entrust(elsewhere, COLLEAGUE, Set.of(Role.JURISTE), TERM)),
                DelegationRule.ROLES_ARE_ONES_OWN);
    }

    @Test
    void is_given_to_somebody_else_for_days_to_come() {
        expectRefusal(
                delegation.givenNoPriorActivity().when(entrust(GIVER, GIVER.id(), Set.of(Role.JURISTE), TERM)),
                DelegationRule.TO_A_COLLEAGUE);
        expectRefusal(
                fixture()
                        .givenNoPriorActivity()
                        .when(entrust(
                                GIVER, COLLEAGUE, Set.of(Role.JURISTE), new DelegationTerm(TERM.last(), TERM.first()))),
                DelegationRule.DAYS_IN_ORDER);
        expectRefusal(
                fixture()
                        .givenNoPriorActivity()
                        .when(entrust(
                                GIVER,
                                COLLEAGUE,
                                Set.of(Role.JURISTE),
                                new DelegationTerm(TODAY.minusDays(1), TERM.last()))),
                DelegationRule.NOT_BACKDATED);
    }

    @Test
    void runs_from_its_first_day_to_its_last_both_included() {
        for (var day : List.of(TERM.first(), TERM.last()))
            fixture()
                    .given(ENTRUSTED)
                    .when(act(STAND_IN, false, day))
                    .expectEvents(new ActedInNameOf(ID, CONVENTION, "give-legal-visa", day));
        for (var day : List.of(TERM.first().minusDays(1), TERM.last().plusDays(1)))
            expectRefusal(fixture().given(ENTRUSTED).when(act(STAND_IN, false, day)), DelegationRule.IT_RUNS);
    }

    @Test
    void ends_at_once_when_its_giver_takes_it_back() {
        var revoked = new DelegationRevoked(ID, TERM.first());
        delegation
                .given(ENTRUSTED)
                .when(new RevokeDelegation(ID, GIVER, TERM.first()))
                .expectEvents(revoked);
        expectRefusal(
                fixture().given(ENTRUSTED, revoked).when(act(STAND_IN, false, TERM.first())), DelegationRule.IT_RUNS);
        fixture()
                .given(ENTRUSTED, revoked)
                .when(new RevokeDelegation(ID, GIVER, TERM.last()))
                .expectNoEvents();
        var after = TERM.last().plusDays(1);
        fixture().given(ENTRUSTED).when(new RevokeDelegation(ID, GIVER, after)).expectNoEvents();
    }

    @Test
    void is_taken_back_by_nobody_else() {
        var colleague = new Actor(COLLEAGUE, SURESNES, Set.of(Role.JURISTE));
        expectRefusal(
                delegation.given(ENTRUSTED).when(new RevokeDelegation(ID, colleague, TERM.first())),
                DelegationRule.GIVER_REVOKES);
        expectRefusal(
                fixture().given(ENTRUSTED).when(new RevokeDelegation(ID, STAND_IN, TERM.first())),
                DelegationRule.GIVER_REVOKES);
    }

    @Test
    void serves_the_person_named_for_the_roles_named_in_their_organisation() {
        var mandate = new Mandate(GIVER.id(), ID);
        var third = new Actor(new ActorId("third"), SURESNES, Set.of(Role.JURISTE), mandate);
        var more = new Actor(COLLEAGUE, SURESNES, Set.of(Role.DPO), mandate);
        var ofAnother = new Actor(COLLEAGUE, SURESNES, Set.of(Role.JURISTE), new Mandate(third.id(), ID));
        var elsewhere = new Actor(COLLEAGUE, new Organisation("aix"), Set.of(Role.JURISTE), mandate);
        for (var by : List.of(third, more, ofAnother, elsewhere))
            expectRefusal(
                    fixture().given(ENTRUSTED).when(act(by, false, TERM.first())), DelegationRule.ENTRUSTED_TO_THEM);
    }

    @Test
    void never_covers_what_is_for_one_person_only() {
        expectRefusal(
                delegation.given(ENTRUSTED).when(act(STAND_IN, true, TERM.first())),
                DelegationRule.STEP_CAN_BE_DELEGATED);
    }
}
